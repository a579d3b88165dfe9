import type { ProblemCode } from '../../src/content/problems.js';

/** Something that readers accept and the JSON Schema does not. */
interface Leniency {
  name: string;
  /** What is accepted, and as what. */
  rule: string;
  given: object;
  /** The file that is read alike and that the schema allows; absent if there is none. */
  same?: object;
}

const publisher = { name: 'Agency' };
const page = (article: object, more: object = {}) => ({ publisher, article: { headline: 'Tides', ...article }, ...more });

/**
 * Where readers are more lenient than the types and the JSON Schema of content files. The types say how to write content, the readers take what a
 * CMS makes of it. None of this is a problem, nor reported as one.
 */
export const leniencies: Leniency[] = [
  {
    name: 'null',
    rule: 'null is absent in a list, too',
    given: page({ body: [null, 'Tides rise.'] }),
    same: page({ body: ['Tides rise.'] }),
  },
  {
    name: 'blank',
    rule: 'what is blank or empty is absent, also where an object or a list is expected',
    given: page({ leadPhoto: '' }),
    same: page({}),
  },
  {
    name: 'written',
    rule: 'a number or boolean is text where text is expected',
    given: page({ headline: 2026 }),
    same: page({ headline: '2026' }),
  },
  {
    name: 'number',
    rule: 'the text of a number or boolean is that number or boolean',
    given: page({ readingTime: '9', printLinks: 'yes' }),
    same: page({ readingTime: 9, printLinks: true }),
  },
  {
    name: 'single',
    rule: 'a single value is a list of one',
    given: page({ contacts: { name: 'Press office', emails: 'press@coast.example' } }),
    same: page({ contacts: [{ name: 'Press office', emails: 'press@coast.example' }] }),
  },
  {
    name: 'shorthand',
    rule: 'a text is the main field of an object that can be given as text, and the object without its type',
    given: page({}, { meetings: [{ date: '2026-03-09' }] }),
    same: page({}, { meetings: [{ date: { start: '2026-03-09' } }] }),
  },
  {
    name: 'spelling',
    rule: 'names are told apart without regard to case, spaces and hyphens; common synonyms and addresses of schema.org are known',
    given: page({}, { meetings: [{ title: 'Open day', status: 'https://schema.org/EventCancelled' }] }),
    same: page({}, { meetings: [{ title: 'Open day', status: 'cancelled' }] }),
  },
  {
    name: 'alone',
    rule: 'a list of one name or boolean is that name or boolean',
    given: page({}, { meetings: [{ title: 'Open day', status: ['cancelled'] }] }),
    same: page({}, { meetings: [{ title: 'Open day', status: 'cancelled' }] }),
  },
  {
    name: 'nested',
    rule: 'lists inside running text are parts of it',
    given: page({ body: [['See ', ['the ', 'report']]] }),
    same: page({ body: [['See the report']] }),
  },
  { name: 'unknown', rule: 'fields of the CMS are ignored', given: page({ id: 7 }, { changed: { by: 'editor' } }), same: page({}) },
  { name: 'required', rule: 'a page without a publisher is rendered without its name', given: { article: { headline: 'Tides' } } },
];

/** The rules that only readers know, because a JSON Schema cannot express them, by the code of the problem. */
export const readersOnly: Partial<Record<ProblemCode, string>> = {
  missing: 'a button of the ribbon needs "unavailable", and a text more than marks of notes and line breaks',
  empty: 'an object needs at least one of several fields',
  placeholder: 'a page needs a headline',
  substitute: 'a page needs a headline',
  address: 'URLs have one of the schemes that are allowed',
  candidate: 'sizes of pictures are written as in the srcset attribute',
  duration: 'durations are written as in ISO 8601',
  email: 'e-mail addresses stand alone',
  fragment: 'skip links lead to a place on the page',
  path: 'a sign-in returns to a path on the same site',
  'digital-source': 'the source of a picture is a term of IPTC',
  number: 'numbers are whole, or above 0',
  page: 'pages of a list are counted from 1',
  'page-pattern': 'the URL of a page contains its number',
  language: 'language tags are those of BCP 47',
  id: 'ids are unique and have no spaces',
  'note-id': 'ids of notes are unique',
  'own-marks': 'quotations come without their marks',
  marks: 'there are two quotation marks',
  nesting: 'content is not nested too deeply',
  level: 'headings skip no level',
  numbering: 'lists have numbers that their markers can show',
  span: 'cells do not cover each other',
  element: 'HTML has only elements of content',
  misplaced: 'HTML elements are where HTML allows them',
  reference: 'references have the form of their authority',
  'nested-link': 'links contain no links',
  time: 'times are written as in the datetime attribute',
  malformed: 'texts are well-formed Unicode',
  submenu: 'menus contain no menus',
  unlabelled: 'a group that collapses needs a label',
  needs: 'some fields need another',
  'no-alt': 'pictures need an alternative text',
  repeats: 'the alternative text does not repeat the caption',
};
