import type { ContentProblem } from '../content/problems.js';
import { plainText } from '../content/reader.js';
import { problem } from './problems.js';
import type { XmpItem } from './xmp.js';

/** One of the texts of a language alternative. */
export interface Alternative {
  text: string;
  /** Its language tag, if the file tells it. */
  lang: string | undefined;
  /** Whether it is the one for readers of other languages. */
  isDefault: boolean;
}

/** Whether a text has a visible character. */
export const isFilled = (text: string): boolean => plainText(text) !== undefined;

/** The texts of an XMP language alternative; without one, those of IPTC-IIM, which has no languages. */
export function alternatives(items: readonly XmpItem[], legacy: readonly string[] = []): Alternative[] {
  const written = items
    .filter(({ text }) => isFilled(text))
    .map(({ text, lang = 'x-default' }) => ({ text, lang: lang.toLowerCase() === 'x-default' ? undefined : lang }));
  // Programs that write x-default repeat one of the translations in it, which tells its language.
  const languages = new Map(written.filter(({ lang }) => lang !== undefined).map(({ text, lang }) => [text, lang]));
  const texts = written.map(({ text, lang }) => ({ text, lang: lang ?? languages.get(text), isDefault: lang === undefined }));
  if (texts.length > 0) return texts;
  return legacy.filter(isFilled).map((text) => ({ text, lang: undefined, isDefault: true }));
}

/** The text in the first language that there is (lookup as in RFC 4647), or else the default, or else the first. */
export function select(texts: readonly Alternative[], ...wanted: (string | undefined)[]): Alternative | undefined {
  const ranges = wanted.flatMap((tag) => (tag ? truncations(tag.toLowerCase()) : []));
  for (const range of ranges) {
    const found = texts.find(({ lang = '' }) => `${lang.toLowerCase()}-`.startsWith(`${range}-`));
    if (found) return found;
  }
  return texts.find(({ isDefault }) => isDefault) ?? texts[0];
}

/** "de-AT" as "de-at", "de". */
const truncations = (tag: string) => {
  const parts = tag.split('-').slice(0, 8);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
};

/** The language of all of some texts; `undefined` if the file does not tell it, or they differ. */
export function commonLanguage(texts: readonly (Alternative | undefined)[], problems: ContentProblem[]): string | undefined {
  const languages = new Set(texts.flatMap((text) => (text ? [text.lang?.toLowerCase()] : [])));
  if ([...languages].filter(Boolean).length > 1) problems.push(problem('photo', 'languages'));
  return languages.size === 1 ? texts.find((text) => text)?.lang : undefined;
}
