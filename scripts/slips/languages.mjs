// Slips in translations, and in which language is used.
const sentences = ['tests/locales/sentences.test.ts'];
const messages = ['tests/locales/messages.test.ts'];
const conformance = ['tests/conformance/conformance.test.tsx'];
const marking = ['tests/conformance/languages.test.tsx'];
const locales = ['tests/contracts/locales.node.test.ts'];

/** @type {import('./slips.mjs').Slip[]} */
export const languages = [
  {
    breaks: 'Polish: the forms of "minute" for 2 and for 5 are swapped.',
    file: 'src/locales/pl.ts',
    find: "few: '{count} minuty', other: '{count} minut'",
    replace: "few: '{count} minut', other: '{count} minuty'",
    tests: sentences,
  },
  {
    breaks: 'Slovenian: the dual of "result" has the form of the plural.',
    file: 'src/locales/sl.ts',
    find: "two: '{count} rezultata', few: '{count} rezultati'",
    replace: "two: '{count} rezultati', few: '{count} rezultata'",
    tests: sentences,
  },
  {
    breaks: 'Ukrainian: the forms of "page" for 1 and for 2 are swapped.',
    file: 'src/locales/uk.ts',
    find: "one: '{count} сторінка', few: '{count} сторінки'",
    replace: "one: '{count} сторінки', few: '{count} сторінка'",
    tests: sentences,
  },
  {
    breaks: 'Arabic: two minutes are one.',
    file: 'src/locales/ar.ts',
    find: "one: 'دقيقة', two: 'دقيقتان'",
    replace: "one: 'دقيقتان', two: 'دقيقة'",
    tests: sentences,
  },
  {
    breaks: 'Romanian: "de" after small numbers, and not after large ones.',
    file: 'src/locales/ro.ts',
    find: "few: '{count} rezultate', other: '{count} de rezultate'",
    replace: "few: '{count} de rezultate', other: '{count} rezultate'",
    tests: sentences,
  },
  {
    breaks: 'Lithuanian: the forms of "page" for 2 and for many are swapped.',
    file: 'src/locales/lt.ts',
    find: "few: '{count} puslapiai', other: '{count} puslapių'",
    replace: "few: '{count} puslapių', other: '{count} puslapiai'",
    tests: sentences,
  },
  {
    breaks: 'English: "1 results".',
    file: 'src/locales/en-parts.ts',
    find: "results: { one: '{count} result', other: '{count} results' }",
    replace: "results: { one: '{count} results', other: '{count} result' }",
    tests: sentences,
  },
  {
    breaks: 'Polish: 22 is counted as 5 is.',
    file: 'src/locales/dates/pl.ts',
    find: "few: '(^|[^1])[2-4]$'",
    replace: "few: '^[2-4]$'",
    tests: messages,
  },
  {
    breaks: 'Latvian: 11 is counted as 1 is.',
    file: 'src/locales/dates/lv.ts',
    find: "zero: '0$|1[1-9]$', one: '(^|[^1])1$'",
    replace: "zero: '0$|1[2-9]$', one: '1$'",
    tests: messages,
  },
  {
    breaks: 'A label over two things is that over one.',
    file: 'src/format/interpolate.ts',
    find: 'count === 1 ? one : count === 2 ? two : several',
    replace: 'count <= 2 ? one : several',
    tests: messages,
  },
  {
    breaks: 'A component without a locale speaks the language of the browser.',
    file: 'src/components/pagination/pagination.tsx',
    find: '  const words = locale?.messages.pagination ?? paginationWords;',
    replace:
      "  const words = locale?.messages.pagination ?? (navigator.language.startsWith('xx') ? ({} as typeof paginationWords) : paginationWords);",
    tests: conformance,
    named: 'Pagination',
  },
  {
    breaks: 'A number is written as the computer of the server writes it.',
    file: 'src/components/pagination/pagination.tsx',
    find: 'toLocalDigits(String(number), locale?.dates.digits)',
    replace: 'number.toLocaleString()',
    tests: conformance,
    named: 'Pagination',
  },
  {
    breaks: 'A capital letter depends on the language of the server.',
    file: 'src/format/sentence-case.ts',
    find: "first.toLocaleUpperCase(language === 'tr' || language === 'az' ? language : 'en')",
    replace: 'first.toLocaleUpperCase()',
    tests: ['tests/format/sentence-case.test.ts'],
  },
  {
    breaks: 'Words in a fallback language are not marked as such.',
    file: 'src/format/languages.ts',
    find: 'primaryLanguage(inner.lang) === primaryLanguage(root.lang || own.lang) ? {} : inner',
    replace: '{}',
    tests: marking,
  },
  {
    breaks: 'A translation keeps the English word.',
    file: 'src/locales/de.ts',
    find: "search: 'Suche",
    replace: "search: 'Search",
    tests: locales,
  },
  {
    breaks: 'A placeholder of a translation is misspelt.',
    file: 'src/locales/fr.ts',
    find: "home: '{name}",
    replace: "home: '{nom}",
    tests: locales,
  },
  {
    breaks: 'Arabic is written from left to right.',
    file: 'src/locales/ar.ts',
    find: "dir: 'rtl'",
    replace: "dir: 'ltr'",
    tests: locales,
  },
  {
    breaks: 'French dates have an ordinary first day.',
    file: 'src/locales/dates/fr.ts',
    find: "firstDay: '1er'",
    replace: "firstDay: '1'",
    tests: locales,
  },
];
