import type { Locale } from '../../src/locales/en.js';

type Tree = { [key: string]: string | Tree };

/** Texts by path: "breadcrumbs.more.one". */
function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');
const formAtEnd = /\.(zero|one|two|few|many|other|several)$/;
const isPlural = (key: string) => formAtEnd.test(key);
/** The message that a text belongs to: "breadcrumbs.more" for each of its plural forms. */
const message = (key: string) => key.replace(formAtEnd, '');
/** Labels over things that are not counted have a form for each of these numbers, whatever the plural categories of the language. */
const formsOfLabels = ['one', 'two', 'several'];

/** The letters of each language beyond Latin a to z. Any other letter is a mistake. */
const letters: Record<string, string> = {
  ar: '\\p{Script=Arabic}',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  cs: 'a-záčďéěíňóřšťúůýž',
  da: 'a-zæøåé',
  de: 'a-zäöüß',
  el: 'α-ωςάέήίόύώϊϋΐΰ',
  en: 'a-z',
  es: 'a-záéíóúüñ',
  et: 'a-zäöõüšž',
  fi: 'a-zäöå',
  fr: 'a-zàâæçéèêëîïôœùûüÿ',
  ga: 'a-záéíóú',
  he: '\\p{Script=Hebrew}',
  hr: 'a-zčćđšž',
  hu: 'a-záéíóöőúüű',
  it: 'a-zàèéìíòóùº',
  lt: 'a-ząčęėįšųūž',
  lv: 'a-zāčēģīķļņšūž',
  mt: 'a-zàċġħżèìòù',
  nb: 'a-zæøåéò',
  nl: 'a-zéëïóöü',
  pl: 'a-ząćęłńóśźż',
  pt: 'a-záâãàçéêíóôõú',
  ro: 'a-zăâîșț',
  sk: 'a-záäčďéíĺľňóôŕšťúýž',
  sl: 'a-zčšž',
  sv: 'a-zåäöé',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};

const statusFile = 'stories/languages/status.json';

/** Names of keys, as printed on keyboards, and symbols of units (IEC 80000-13). */
const keyNames = /Escape|\b[kMG]B\b/g;

/** Words that are the same in English and in some other languages. */
const sharedWords = new Set([
  ...[
    'Account',
    'Account: {name}',
    'Agenda',
    'Contact',
    'Contacts',
    'Date',
    'Document',
    'Documents',
    'E-mail',
    'Important',
    'Information',
    'Licence: {name}',
    'Links',
    'Live',
    'Menu',
    'Online',
    'Page',
    'Page {number}',
    'Participants',
    'Photo {credit}',
    'Transcript: {languages}',
    'Video',
  ],
  ...['Source', 'Status', '{count} participant', '{count} participants'],
  ...['{count} page', '{count} pages', '{count} minute', '{count} minutes', '{size} kB', '{size} MB', '{size} GB'],
]);

/** Plural categories that a message may omit: those for millions only, and those that cover all remaining numbers, like `other`. */
const needless = (pattern: string | undefined) => pattern === '000000$' || pattern === '';

/**
 * The faults of a locale compared with English.
 *
 * @param needsTranslation messages that are not translated yet: "siteHeader.search"
 */
export function localeFaults(locale: Locale, english: Locale, needsTranslation: readonly string[] = []): string[] {
  const { tag, messages, dates, plurals } = locale;
  const expected = new Map(flatten(english.messages as unknown as Tree));
  const isLabel = (key: string) => expected.has(`${message(key)}.several`);
  // A label of one text is that over several things, and over any other number.
  const own = new Map(
    flatten(messages as unknown as Tree).map(([key, text]) => [isLabel(key) && !isPlural(key) ? `${key}.several` : key, text]),
  );
  const base = (key: string) => key.replace(formAtEnd, isLabel(key) ? '.several' : '.other');
  const categories = Object.keys(plurals) as (keyof typeof plurals)[];
  const needed = [...categories.filter((category) => !needless(plurals[category])), 'other'];
  const foreign = new RegExp(`(?![${letters[tag] ?? ''}])\\p{L}`, 'iu');
  const allTexts: [string, string][] = [...own, ...dates.months.map((month): [string, string] => [`months: ${month}`, month])];
  const isEnglish = (key: string, text: string) => text === expected.get(key) || text === expected.get(base(key));
  const standsIn = (key: string, text: string) => needsTranslation.includes(message(key)) && isEnglish(key, text);
  return [
    ...(tag in letters ? [] : [`${tag}: its letters are missing. Add them in tests/contracts/locales.ts.`]),
    ...needsTranslation.flatMap((name) => {
      const texts = [...own].filter(([key]) => message(key) === name);
      if (texts.length === 0)
        return [`${tag}: "${name}" is listed as needing translation but is not a message. Remove it from ${statusFile}.`];
      return texts.some(([key, text]) => isEnglish(key, text))
        ? []
        : [`${tag}: "${name}" is listed as needing translation but is translated. Remove it from ${statusFile}.`];
    }),
    ...[...expected.keys()].filter((key) => !own.has(base(key))).map((key) => `${tag}: "${key}" is missing.`),
    ...[...own.keys()].filter((key) => !expected.has(base(key))).map((key) => `${tag}: "${key}" is not an English message.`),
    ...[...own].flatMap(([key, text]) => {
      const wanted = placeholders(expected.get(base(key)) ?? '');
      // "One participant" may omit the digit if only one number has this form.
      const [form] = /[a-z]+$/.exec(key) ?? [];
      const single = /^\^\d\$$/.test(plurals[form as keyof typeof plurals] ?? '');
      const free = isPlural(key) && single && placeholders(text) === '';
      return [
        ...(text.trim() || key.endsWith('.comma') ? [] : [`${tag}: "${key}" is empty.`]),
        ...(wanted === placeholders(text) || free
          ? []
          : [`${tag}: "${key}" has the placeholders "${placeholders(text)}" instead of "${wanted}".`]),
        ...(tag !== 'en' &&
        /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')) &&
        isEnglish(key, text) &&
        !sharedWords.has(text) &&
        !standsIn(key, text)
          ? [`${tag}: "${key}" is English: "${text}". Translate it, or list it under "needsTranslation" in ${statusFile}.`]
          : []),
        ...(text === text.trim() || key.endsWith('.comma') ? [] : [`${tag}: "${key}" begins or ends with a space.`]),
      ];
    }),
    ...allTexts.flatMap(([key, text]) => {
      const [letter] = (tag in letters && !standsIn(key, text) && foreign.exec(text.replace(/\{\w+\}/g, '').replace(keyNames, ''))) || [];
      return [
        ...(letter ? [`${tag}: "${key}" has the letter "${letter}", which is not a letter of the language.`] : []),
        ...(text === text.normalize('NFC') ? [] : [`${tag}: "${key}" is not in Unicode NFC.`]),
        // Typewriter marks: "it's", "...", " - ".
        ...(/['"]|\.\.\.|\s-\s/.test(text) ? [`${tag}: "${key}" has typewriter marks: ${text}`] : []),
      ];
    }),
    ...[...own.keys()]
      .filter((key) => isPlural(key) && key === base(key))
      .flatMap((key) => {
        const forms = [...own.keys()].filter((other) => base(other) === key).map((other) => other.replace(/.*\./, ''));
        const allowed: string[] = isLabel(key) ? formsOfLabels : [...categories, 'other'];
        const odd = forms.filter((form) => !allowed.includes(form));
        // A message may have a single form.
        const counts = !isLabel(key) && forms.length > 1 && !standsIn(key, own.get(key) ?? '');
        return [
          ...odd.map((form) => `${tag}: "${key}" has a form for "${form}", which the language does not have.`),
          ...(counts ? needed.filter((form) => !forms.includes(form)) : []).map((form) => `${tag}: "${key}" has no form for "${form}".`),
        ];
      }),
    ...(dates.months.length === 12 && dates.months.every((month) => month.trim()) ? [] : [`${tag}: there are not twelve months.`]),
  ];
}
