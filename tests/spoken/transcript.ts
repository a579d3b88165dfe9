import type { Utterance } from '../support/screen-reader/screen-reader.js';

/** A key, or the opening of the page, and what was heard then. */
export interface Step {
  key: string;
  heard: Utterance[];
}

/** A transcript that reads like a play. The language is named where it is not that of the page. */
export function transcriptOf(steps: readonly Step[], pageLanguage: string): string {
  const line = ({ text, language }: Utterance) => `    ${language && language !== pageLanguage ? `[${language}] ` : ''}${text}`;
  return `${steps.map(({ key, heard }) => [key, ...heard.map(line)].join('\n')).join('\n\n')}\n`;
}

/** Roles and states, which follow what they belong to: alone they say of nothing what it is. */
const role = /^(push button|button|link|visited link|check box|radio button|page tab|menu item|entry|image)\.?$/;

/** Whether a text is the name of a field, whose label has just been read. */
const isLabel = (texts: readonly string[], index: number) => /^(entry|combo box|panel)$/.test(texts[index + 1] ?? '');

/** Whether a text is the heading of the landmark to which it gives its name. */
const isHeading = (texts: readonly string[], index: number) => /^(navigation|region|search)$/.test(texts[index - 2] ?? '');

/** What nobody should hear on any page. */
export function faults(steps: readonly Step[]): string[] {
  return steps.flatMap(({ key, heard }) => {
    const texts = heard.map(({ text }) => text);
    return texts.flatMap((text, index) => {
      const before = texts[index - 1] ?? '';
      return [
        ...(/\bclickable\b/.test(text) ? [`${key}: "${text}" is called clickable.`] : []),
        ...(role.test(text) && (index === 0 ? texts.length === 1 : /^(leaving|panel|tool bar|statusbar)/.test(before))
          ? [`${key}: "${text}" has no name.`]
          : []),
        ...(text === before &&
        !isLabel(texts, index) &&
        !isHeading(texts, index) &&
        !/^(leaving|collapsed|expanded|panel|statusbar|figure|description (term|value)|list item)/.test(text) &&
        !role.test(text)
          ? [`${key}: "${text}" is said twice.`]
          : []),
      ];
    });
  });
}
