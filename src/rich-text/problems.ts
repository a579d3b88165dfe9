import type { ContentProblem } from '../content/problems.js';
import type { HtmlElement } from './html-tree.js';

type Words = (found: string) => [message: string, fix: string];

/** What is lost or doubtful, each with its consequence and its remedy. The texts follow a position in the source. */
const words = {
  element: (tag) => [
    `is <${tag}>, which articles do not have, so its text is kept.`,
    'Use paragraphs, headings, lists, quotations, tables and pictures.',
  ],
  removed: (tag) => [`is <${tag}>, which articles do not have, so it is left out.`, 'Say it in words, or link to it.'],
  meaning: (tag) => [`is <${tag}>, whose meaning is lost; its text is kept.`, 'Say in words what it means.'],
  address: (url) => [
    `refers to ${url}, whose scheme is not allowed, so it is left out.`,
    'Use an http, https, mailto, tel or relative URL.',
  ],
  target: (url) => [`leads to ${url}, which is no heading of this text, so its text is kept.`, 'Link to a heading with an id.'],
  note: (url) => [`refers to the note ${url}, which is missing, so the mark is kept as text.`, 'Add the note, or remove the mark.'],
  'bold-heading': (text) => [`looks like a heading, ${text}, but is a bold paragraph.`, 'Make it a heading, or set `promoteBold`.'],
  level: (tag) => [`is <${tag}>, too deep for an article, so it is a heading of level 6.`, 'Use fewer levels of headings.'],
  'no-alt': () => ['has no "alt", so screen readers skip the image.', 'Describe what it shows, or write alt="" if it is decorative.'],
  'no-picture': (alt) => [
    `has no usable address, so only its alternative text is kept: ${alt}.`,
    'Upload the picture, and refer to it by its URL.',
  ],
  'linked-picture': (url) => [`is a link to ${url} around a picture, so only the picture is kept.`, 'Put the link into the caption.'],
  moved: (type) => [`contains a ${type}, which cannot be there, so it follows after it.`, 'Put it between paragraphs.'],
  headers: () => ['has several rows of headings, which are joined into one.', 'Use one row of headings.'],
  deep: () => ['is nested too deeply or repeats formatting without end, so only its paragraphs are kept.', 'Repair the HTML.'],
} satisfies Record<string, Words>;

export type SourceProblem = keyof typeof words;

/** Where an element is in the source. */
export type Locate = (element: HtmlElement | undefined) => string;

/** The position of an element in HTML: "html:3:14". */
export const inHtml: Locate = (element) =>
  element?.at ? `html:${element.at.line}:${element.at.column}` : element?.parent ? inHtml(element.parent) : 'html';

export function problemOf(where: string, code: SourceProblem, found = ''): ContentProblem {
  const shown = /^(element|removed|meaning|level|moved)$/.test(code) ? found : `"${found.slice(0, 60)}"`;
  const [message, fix] = (words[code] as Words)(shown);
  return { path: where, message, fix };
}
