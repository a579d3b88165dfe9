import { elementId } from './element-id.js';
import { language, languageTag } from './language.js';
import { type Reader, text } from './reader.js';
import { srcSet } from './src-set.js';
import { address, imageAddress, integer, machineTime, numberWhere, oneOf, pixels } from './values.js';

type Attributes = Record<string, Reader<string | number | true>>;

/** What an element may contain: the content categories of HTML, or only the `parts` of its kind. `outer`: what its parent may contain. */
type Holds = 'flow' | 'phrasing' | 'outer' | 'parts' | 'nothing';

export interface ElementRule {
  /** Where it may stand: `part` only in the elements that name it. */
  is: 'flow' | 'phrasing' | 'part';
  holds: Holds;
  attributes?: Attributes;
  /** Elements that only this one may contain. */
  parts?: readonly string[];
  /** The part around content that is none. */
  implied?: string;
  /** Elements that contain no such element at any depth. */
  notIn?: readonly string[];
}

/** Reads an attribute whose presence means true, also with the empty value it has in HTML. */
const present: Reader<true> = (value) => (/^(false|no|0)$/i.test(String(value)) ? undefined : true);
const textOrEmpty: Reader<string> = (value, context) => (value === '' ? '' : text(value, context));
/** HTML, attributes common to td and th elements: no cell of rowspan 0, whose height is unknown. */
const span = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value > 0 && value <= 1000);
/** The types of a list differ in case. */
const listType: Reader<string> = (value) => (/^[1aAiI]$/.test(String(value)) ? String(value) : undefined);

const size = { width: pixels, height: pixels };
const sources = { srcSet, sizes: text };
const cell = { colSpan: span, rowSpan: span };
const change = { cite: address, dateTime: machineTime };

const inline = { is: 'phrasing', holds: 'phrasing' } as const;
const block = { is: 'flow', holds: 'flow' } as const;
const part = (holds: Holds, attributes: Attributes = {}) => ({ is: 'part', holds, attributes }) as const;
const rows = { ...part('parts'), parts: ['tr'], implied: 'tr' } as const;
const list = { is: 'flow', holds: 'parts', parts: ['li'], implied: 'li' } as const;

/** Attributes of all elements. */
export const globalAttributes: Attributes = {
  id: elementId,
  ...language,
  translate: /* @__PURE__ */ oneOf<'yes' | 'no'>({ yes: 'yes', no: 'no' }),
};

/** The elements that an article may contain beyond its blocks, by their HTML names. Attributes have their React names. */
export const htmlElements: Readonly<Record<string, ElementRule>> = {
  a: { is: 'phrasing', holds: 'outer', attributes: { href: address, hrefLang: languageTag }, notIn: ['a', 'summary'] },
  abbr: { ...inline, attributes: { title: text } },
  b: inline,
  bdi: inline,
  bdo: inline,
  br: { is: 'phrasing', holds: 'nothing' },
  cite: inline,
  code: inline,
  data: { ...inline, attributes: { value: text } },
  del: { is: 'phrasing', holds: 'outer', attributes: change },
  dfn: { ...inline, attributes: { title: text }, notIn: ['dfn'] },
  em: inline,
  i: inline,
  img: { is: 'phrasing', holds: 'nothing', attributes: { src: imageAddress, ...sources, ...size, alt: textOrEmpty } },
  ins: { is: 'phrasing', holds: 'outer', attributes: change },
  kbd: inline,
  mark: inline,
  picture: { is: 'phrasing', holds: 'parts', parts: ['source', 'img'] },
  q: { ...inline, attributes: { cite: address } },
  ruby: { ...inline, parts: ['rt', 'rp'] },
  s: inline,
  samp: inline,
  small: inline,
  span: inline,
  strong: inline,
  sub: inline,
  sup: inline,
  time: { ...inline, attributes: { dateTime: machineTime } },
  u: inline,
  var: inline,
  wbr: { is: 'phrasing', holds: 'nothing' },

  address: { ...block, notIn: ['address'] },
  blockquote: { ...block, attributes: { cite: address } },
  details: { ...block, attributes: { open: present }, parts: ['summary'], notIn: ['a'] },
  div: block,
  dl: { is: 'flow', holds: 'parts', parts: ['dt', 'dd', 'div'], implied: 'dd' },
  figure: { ...block, parts: ['figcaption'] },
  hr: { is: 'flow', holds: 'nothing' },
  ol: { ...list, attributes: { start: integer, reversed: present, type: listType } },
  p: { is: 'flow', holds: 'phrasing' },
  pre: { is: 'flow', holds: 'phrasing' },
  table: { is: 'flow', holds: 'parts', parts: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'], implied: 'tbody', notIn: ['caption'] },
  ul: list,

  caption: part('flow'),
  col: part('nothing', { span }),
  colgroup: { ...part('parts', { span }), parts: ['col'] },
  dd: part('flow'),
  dt: part('flow'),
  figcaption: part('flow'),
  li: part('flow', { value: integer }),
  rp: part('phrasing'),
  rt: part('phrasing'),
  source: part('nothing', { ...sources, ...size, media: text, type: text }),
  summary: part('phrasing'),
  tbody: rows,
  td: part('flow', cell),
  tfoot: rows,
  th: part('flow', {
    ...cell,
    scope: /* @__PURE__ */ oneOf({ row: 'row', col: 'col', rowgroup: 'rowgroup', colgroup: 'colgroup' }),
    abbr: text,
  }),
  thead: rows,
  tr: { ...part('parts'), parts: ['td', 'th'], implied: 'td' },
};

/** Elements whose content is no text for readers, so that it goes with them. */
export const unreadableElements =
  /^(applet|audio|canvas|embed|frameset|head|iframe|input|link|math|meta|noembed|noframes|noscript|object|option|param|script|select|style|svg|template|textarea|title|track|video|xmp)$/;
