import type { Inline, ReadElement, ReadFootnoteMark, ReadInline, ReadLinkElement, ReadProse, ReadReference } from './inline.js';
import { language, languageTag } from './language.js';
import { createMark } from './mark.js';
import type { Context } from './problems.js';
import { extended, isVisible, list, object, type Reader, readAt, reportProblem, text, wellFormed } from './reader.js';
import { address, machineTime, oneOfNames } from './values.js';

/** Maximum number of lists and elements inside each other. */
const maxDepth = 24;

/** Reads running text. Strings are trimmed at both ends only; an element without text is left out, its white space is kept. */
export const prose: Reader<ReadProse> = (value, context) => {
  if (typeof value === 'string' && !waiting) return text(value, context);
  if (Array.isArray(value) && ProseMark.isOn(value)) return value as ReadInline[];
  const parts = new ProseMark(trimmed(fragment(value, context) ?? [])) as ReadInline[];
  if (waiting && parts.length > 0) return waiting.add(parts) && parts;
  return parts.length < 2 && typeof parts[0] !== 'object' ? parts[0] : parts;
};

const ProseMark = /* @__PURE__ */ createMark();

/** The texts that wait for the glossary of their article, as lists even if they are a single string. */
let waiting: Set<ReadInline[]> | undefined;

/** From here to `endWaiting`, texts wait for a glossary. */
export function beginWaiting(): void {
  waiting ??= new Set();
}

/** @returns the texts that have been read since `beginWaiting` */
export function endWaiting(): Set<ReadInline[]> | undefined {
  const texts = waiting;
  waiting = undefined;
  return texts;
}

/** Marks parts as what `prose` returns. */
export const asProse = (parts: ReadInline[]): ReadInline[] => new ProseMark(parts) as ReadInline[];

/** Reads a list of running texts. In it, a list of strings and elements is one text. */
export const proses = /* @__PURE__ */ list(prose);

/** Reads an object, or running text as shorthand for an object with that `text`. */
/* @__NO_SIDE_EFFECTS__ */
export const orProse =
  <Content>(reader: Reader<Content>): Reader<Content> =>
  (value, context) =>
    reader(isRecord(value) && !('type' in value) ? value : { text: value }, context);

/** Whether a value can have fields: neither a text nor a list. */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);

/** Reads the text of an element: as it is, because the white space at its ends separates words. */
const inner: Reader<ReadProse> = (value, context) => simplest(fragment(value, context) ?? []);

const withText = { required: ['text'] } as const;
const styled = /* @__PURE__ */ object({ text: inner, ...language }, withText);
const leaf = /* @__PURE__ */ object({ text, ...language }, withText);
const linked = /* @__PURE__ */ object({ text: inner, href: address, hrefLang: languageTag, identifier: text, ...language }, withText);

const readers = {
  link: linked,
  reference: linked,
  strong: styled,
  emphasis: styled,
  superscript: styled,
  subscript: styled,
  span: styled,
  quotation: styled,
  abbreviation: /* @__PURE__ */ object({ text, expansion: text, ...language }, withText),
  time: /* @__PURE__ */ object({ text, dateTime: machineTime, ...language }, withText),
  identifier: leaf,
  footnote: /* @__PURE__ */ object({ note: text }, { required: ['note'] }),
  break: () => ({}),
} satisfies Record<Exclude<Inline, string>['type'], Reader<object>>;

type InlineType = keyof typeof readers;

const inlineType = /* @__PURE__ */ oneOfNames(/* @__PURE__ */ Object.keys(readers) as InlineType[], {
  a: 'link',
  bold: 'strong',
  b: 'strong',
  em: 'emphasis',
  italic: 'emphasis',
  i: 'emphasis',
  sup: 'superscript',
  sub: 'subscript',
  quote: 'quotation',
  q: 'quotation',
  abbr: 'abbreviation',
  br: 'break',
  linebreak: 'break',
});

/** How many lists and elements contain the part being read. */
let depth = 0;

/** Reads a part of running text, as the strings and elements it consists of. */
const fragment: Reader<ReadInline[]> = (value, context) => {
  if (typeof value === 'string') return value ? [wellFormed(value, context)] : undefined;
  if (depth >= maxDepth) return reportProblem(context, 'nesting');
  depth += 1;
  try {
    return Array.isArray(value) ? parts(value, context) : element(value, context);
  } finally {
    depth -= 1;
  }
};

const parts = (value: unknown[], context: Context): ReadInline[] =>
  joined([...value.keys()].flatMap((index) => readAt(fragment, value, index, context) ?? []));

const element: Reader<ReadInline[]> = (value, context) => {
  if (typeof value !== 'object' || value === null || !('type' in value || 'text' in value)) {
    const given = text(value, context);
    return given === undefined ? undefined : [given];
  }
  // Of an unknown element, which has been reported, the text is kept.
  const type = readAt(inlineType, value, 'type', context) ?? 'span';
  const content = readers[type](value, context);
  return content && finished(extended(content, { type }) as ReadElement, context);
};

/** An element that has been read; or its text, if the element itself says nothing. */
function finished(element: ReadElement, context: Context): ReadInline[] {
  switch (element.type) {
    case 'abbreviation':
    case 'footnote':
    case 'break':
    case 'time':
    case 'identifier':
      return [element];
    default: {
      const { type, text, lang, dir } = element;
      const says = type === 'link' ? element.href : type !== 'span' || lang || dir;
      if (!hasText(text) || !says) return hasText(text) && (lang || dir) ? [{ type: 'span', text, lang, dir }] : partsOf(text);
      if (type === 'link') return unlinked(element, context);
      return refer && type === 'reference' ? refer(element, context) : [element];
    }
  }
}

/** Turns a reference into a link. */
export type Refer = (reference: ReadReference, context: Context) => ReadInline[];

/** How references become links: readers of articles set it, so that parts on their own need not know the forms of identifiers. */
let refer: Refer | undefined;

/** Reads content whose references a function turns into links. */
export function referringBy<Content>(own: Refer, readContent: () => Content): Content {
  const outer = refer;
  refer = own;
  try {
    return readContent();
  } finally {
    refer = outer;
  }
}

/** A link whose text contains no link (HTML: interactive content). Marks of footnotes follow it, because they are links too. */
function unlinked(link: ReadLinkElement, context: Context): ReadInline[] {
  const marks: ReadFootnoteMark[] = [];
  const without = (text: ReadProse): ReadInline[] =>
    joined(
      partsOf(text).flatMap((part) => {
        if (typeof part === 'string') return [part];
        if (part.type === 'footnote') {
          marks.push(part);
          return [];
        }
        if (part.type === 'link') return reportProblem(context, 'nested-link', part.href) ?? without(part.text);
        if (!('text' in part) || !Array.isArray(part.text)) return [part];
        const text = without(part.text);
        // Without its marks and links there may be nothing left to stress or to quote.
        return hasText(text) ? [{ ...part, text: simplest(text) } as ReadInline] : text;
      }),
    );
  if (!Array.isArray(link.text)) return [link];
  const text = without(link.text);
  return hasText(text) ? [{ ...link, text: simplest(text) }, ...marks] : [...text, ...marks];
}

/** A single string instead of a list of one. */
export const simplest = (parts: ReadInline[]): ReadProse => (parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts);

/** The parts of a text; a string is one. */
export const partsOf = (text: ReadProse): ReadInline[] => (Array.isArray(text) ? text : [text]);

/** Whether there is more than white space and line breaks. */
const hasText = (text: ReadProse): boolean =>
  partsOf(text).some((part) => (typeof part === 'string' ? isVisible(part) : part.type !== 'break'));

/** The parts with adjacent strings in one, so that the server's HTML and the browser's text nodes agree. */
function joined(parts: ReadInline[]): ReadInline[] {
  return parts.reduce<ReadInline[]>((all, part) => {
    const last = all.length - 1;
    if (typeof part === 'string' && typeof all[last] === 'string') all[last] += part;
    else all.push(part);
    return all;
  }, []);
}

/** The parts without white space and line breaks at both ends. */
function trimmed(parts: ReadInline[]): ReadInline[] {
  const isSpace = (part: ReadInline | undefined) => part !== undefined && !hasText([part]);
  let [start, end] = [0, parts.length];
  while (start < end && isSpace(parts[start])) start++;
  while (end > start && isSpace(parts[end - 1])) end--;
  return parts.slice(start, end).map((part, index, { length }) => {
    if (typeof part !== 'string') return part;
    const begun = index === 0 ? part.trimStart() : part;
    return index === length - 1 ? begun.trimEnd() : begun;
  });
}
