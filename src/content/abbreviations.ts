import { unspaced } from '../lib/unspaced.js';
import type { ReadInline } from './inline.js';
import { languageTag, type ReadLanguage } from './language.js';
import { asProse, partsOf, simplest } from './prose.js';
import { type Fields, list, object, text } from './reader.js';
import { flag } from './values.js';

/** An abbreviation and its full form, for the glossary of an article. */
export interface Abbreviation {
  /** As it stands in the text: "EEAS". */
  abbreviation: string;
  /** "European External Action Service". */
  expansion: string;
  /** The same in the plural: "NGOs", "non-governmental organisations". */
  plural?: { abbreviation: string; expansion: string } | null | undefined;
  /** BCP 47 tag of the language in which the abbreviation is used; without it the entry applies to every language. */
  lang?: string | null | undefined;
  /**
   * Whether the abbreviation is expanded in quotations too, whose words otherwise stay as they were said.
   * @default false
   */
  inQuotations?: boolean | null | undefined;
}

const form = { abbreviation: text, expansion: text };
const entry = /* @__PURE__ */ object(
  {
    ...form,
    plural: /* @__PURE__ */ object(form, { required: ['abbreviation', 'expansion'] }),
    lang: languageTag,
    inQuotations: flag,
  } satisfies Fields<Abbreviation>,
  { required: ['abbreviation', 'expansion'] },
);
export const abbreviations = /* @__PURE__ */ list(entry);

export type ReadAbbreviation = NonNullable<ReturnType<typeof entry>>;

/** Between letters without spaces, a token cannot be told from its neighbours. */
const isUnspaced = (letter = ''): boolean => new RegExp(unspaced, 'u').test(letter);

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** A pattern for a whole token: "EU" is neither in "EUR" nor in "EU-wide", but "EU’s" and "(EU)" contain it. */
function tokenPattern(abbreviation: string): string {
  const before = isUnspaced(abbreviation[0]) ? '' : String.raw`(?<![\p{L}\p{M}\p{N}_])(?<![\p{L}\p{N}][-‑/.])`;
  const after = isUnspaced(abbreviation.at(-1)) ? '' : String.raw`(?![\p{L}\p{M}\p{N}_])(?![-‑/.:][\p{L}\p{N}])`;
  return before + escaped(abbreviation) + after;
}

/** Creates a glossary that expands each abbreviation at its first use. */
function glossaryOf(entries: readonly ReadAbbreviation[]) {
  const forms = entries
    .flatMap((entry) => [entry, ...(entry.plural ? [entry.plural] : [])].map((form) => ({ ...form, entry })))
    .sort((a, b) => b.abbreviation.length - a.abbreviation.length);
  const pattern = new RegExp(forms.map(({ abbreviation }) => tokenPattern(abbreviation)).join('|'), 'gu');
  const done = new Set<ReadAbbreviation>();
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  const find = (found: string, lang: string | undefined) =>
    forms.find(({ abbreviation, entry }) => abbreviation === found && (!entry.lang || !lang || primary(entry.lang) === primary(lang)));
  return {
    /** The text with what it uses first. */
    expand: (given: string, lang: string | undefined, quoted: boolean): ReadInline[] => {
      const parts: ReadInline[] = [];
      let end = 0;
      for (const match of given.matchAll(pattern)) {
        const form = find(match[0], lang);
        if (!form || done.has(form.entry) || (quoted && !form.entry.inQuotations)) continue;
        done.add(form.entry);
        // The text itself introduces the abbreviation: "European Union (EU)", "EU (European Union)".
        if (isIntroduced(given, match.index, form)) continue;
        parts.push(given.slice(end, match.index), { type: 'abbreviation', text: form.abbreviation, expansion: form.expansion });
        end = match.index + match[0].length;
      }
      return [...parts, given.slice(end)].filter((part) => part !== '');
    },
    /** Takes note of an abbreviation that the content itself expands. */
    introduce: (abbreviation: string): void => {
      for (const form of forms) if (form.abbreviation === abbreviation) done.add(form.entry);
    },
  };
}

function isIntroduced(given: string, at: number, { abbreviation, expansion }: { abbreviation: string; expansion: string }): boolean {
  const bracket = /^\s*[([(–,:-]+\s*/u;
  const before = given.slice(Math.max(0, at - expansion.length - 6), at).toLowerCase();
  const after = given
    .slice(at + abbreviation.length, at + abbreviation.length + expansion.length + 6)
    .replace(bracket, '')
    .toLowerCase();
  const meant = expansion.toLowerCase();
  return /[([(]\s*$/u.test(before)
    ? before.replace(/\s*[([(]\s*$/u, '').endsWith(meant)
    : bracket.test(given.slice(at + abbreviation.length)) && after.startsWith(meant);
}

/** Texts that may be changed, as `endWaiting` returns them. */
type Texts = ReadonlySet<unknown>;

/**
 * Expands abbreviations where they are used first, in reading order, and turns texts that need no list into strings again. The words of
 * quotations are left as they were said.
 *
 * @param content what has been read; changed in place
 * @param texts those of its texts that may be changed
 * @param before what is read before it, in which abbreviations may have been expanded already; its language is that of the content too
 */
export function expandAbbreviations(
  content: object,
  entries: readonly ReadAbbreviation[],
  texts: Texts,
  { lang, ...before }: ReadLanguage = {},
): void {
  const glossary = glossaryOf(entries);
  const inside = (parts: readonly ReadInline[], lang: string | undefined, quoted: boolean): ReadInline[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string') return glossary.expand(part, lang, quoted);
      if (part.type === 'abbreviation') glossary.introduce(part.text);
      if (!('text' in part) || /^(abbreviation|identifier|time)$/.test(part.type)) return [part];
      const text = inside(partsOf(part.text), part.lang ?? lang, quoted || part.type === 'quotation');
      return [{ ...part, text: simplest(text) } as ReadInline];
    });
  const visit = (object: object, lang: string | undefined, quoted: boolean) => {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value !== 'object' || value === null) continue;
      if (texts.has(value)) Object.assign(object, { [key]: simplest(asProse(inside(value, lang, quoted))) });
      else visit(value, (value as ReadLanguage).lang ?? lang, quoted || /quote$/.test((value as { type?: string }).type ?? ''));
    }
  };
  for (const expanded of abbreviationsIn(before)) glossary.introduce(expanded);
  visit(content, (content as ReadLanguage).lang ?? lang, false);
}

/** The abbreviations that content expands. */
const abbreviationsIn = (content: object): string[] =>
  Object.values(content).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [];
    return value.type === 'abbreviation' ? [value.text] : abbreviationsIn(value);
  });
