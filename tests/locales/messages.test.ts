import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { interpolate, interpolatePlural, labelOf } from '../../src/format/interpolate.js';
import { Contacts, Corrections, Documents } from '../../src/index.js';
import type { Locale } from '../../src/locales/en.js';
import type { LabelForms, LabelMessage, PluralMessage } from '../../src/locales/language-data.js';
import { locales } from '../../stories/support/locales.js';

const counts = [1, 2, 3, 5, 11, 21, 101];
const all = Object.entries(locales);
const locale = (tag: string) => locales[tag] as Locale;

type Message = string | LabelMessage | PluralMessage;
/** The messages of a language by path, without `lang` and `dir`. */
const messagesOf = ({ messages }: Locale): [path: string, message: Message][] =>
  Object.entries(messages).flatMap(([part, words]) =>
    Object.entries<Message>({ ...words }).map(([key, message]): [string, Message] => [`${part}.${key}`, message]),
  );
const isLabel = new Set(
  messagesOf(locale('en')).flatMap(([path, message]) => (typeof message === 'object' && 'several' in message ? [path] : [])),
);
const formsOf = (label: LabelMessage): LabelForms => (typeof label === 'string' ? { several: label } : label);
const labelsOf = (data: Locale): [path: string, forms: LabelForms, label: LabelMessage][] =>
  messagesOf(data).flatMap(([path, message]) =>
    isLabel.has(path) ? [[path, formsOf(message as LabelMessage), message as LabelMessage]] : [],
  );
const countsOf = (data: Locale) =>
  messagesOf(data).filter((entry): entry is [string, PluralMessage] => typeof entry[1] === 'object' && 'other' in entry[1]);
const textsOf = (data: Locale) =>
  messagesOf(data).flatMap(([path, message]) =>
    typeof message === 'string' ? [[path, message] as const] : Object.values(message).map((text: string) => [path, text] as const),
  );

describe('labels over things that are not counted', () => {
  test.each(all)('%s: are singular over exactly one, dual over exactly two, and the same over 3, 5, 11, 21 and 101', (_, data) => {
    expect(labelsOf(data).length).toBeGreaterThan(10);
    for (const [path, forms, label] of labelsOf(data)) {
      const [one, two, ...more] = counts.map((count) => labelOf(label, count));
      expect([path, one, two, new Set(more)]).toEqual([
        path,
        forms.one ?? forms.several,
        forms.two ?? forms.several,
        new Set([forms.several]),
      ]);
    }
  });

  test.each([
    ['lt', 'Delegacija Delegacijos Delegacijos Delegacijos Delegacijos Delegacijos Delegacijos'],
    ['lv', 'Delegācija Delegācijas Delegācijas Delegācijas Delegācijas Delegācijas Delegācijas'],
    ['uk', 'Делегація Делегації Делегації Делегації Делегації Делегації Делегації'],
    ['sl', 'Delegacija Delegaciji Delegacije Delegacije Delegacije Delegacije Delegacije'],
    ['ar', 'الوفد الوفدان الوفود الوفود الوفود الوفود الوفود'],
  ])('%s: say "%s"', (tag, words) => {
    const { delegates } = locale(tag).messages.meetingFactBox;
    expect(counts.map((count) => labelOf(delegates, count)).join(' ')).toBe(words);
  });

  // The languages of the package whose nouns have a dual without a numeral. That of Hebrew and Maltese is limited to a few words, and Irish has it after "dhá" only.
  test.each(['ar', 'sl'])('%s: have a dual wherever they have a singular', (tag) => {
    expect(labelsOf(locale(tag)).filter(([, { one, two }]) => one && !two)).toEqual([]);
  });

  test.each(all)('%s: have a form for several organisers if they have one for a single one', (_, data) => {
    const [organisers, bodies] = [data.messages.meetingFactBox.organisers, data.messages.meetingFactBox.bodies].map(formsOf);
    expect(organisers?.one).not.toBe(organisers?.several);
    expect(bodies?.one).not.toBe(bodies?.several);
  });
});

describe('messages with a count', () => {
  // CLDR, plural rules; for Irish see below.
  test.each(all.filter(([tag]) => tag !== 'ga'))('%s: have the form of the plural category of every number from 1 to 130', (tag, data) => {
    const rules = new Intl.PluralRules(tag === 'pt' ? 'pt-PT' : tag);
    const numbers = Array.from({ length: 130 }, (_, index) => index + 1);
    const faults = countsOf(data).flatMap(([path, message]) =>
      numbers.flatMap((count) => {
        const text = interpolatePlural(message, count, data.plurals, data.dates.digits);
        const right = interpolate(message[rules.select(count)] ?? message.other, { count });
        // Only exactly one and exactly two can be said without their number.
        return text === right && (count < 3 || text.includes(String(count))) ? [] : [`${path}: "${text}" instead of "${right}"`];
      }),
    );
    expect(faults).toEqual([]);
  });

  // Grammars: Arabic counted nouns (dual, plural, singular accusative), Lithuanian and Latvian numerals, Slovenian dual, Romanian "de", Maltese "-il".
  test.each([
    ['ar', ['بلد واحد', 'بلدان', '3 بلدان', '5 بلدان', '11 بلدًا', '21 بلدًا', '101 بلد']],
    ['lt', ['1 šalis', '2 šalys', '3 šalys', '5 šalys', '11 šalių', '21 šalis', '101 šalis']],
    ['lv', ['1 valsts', '2 valstis', '3 valstis', '5 valstis', '11 valstu', '21 valsts', '101 valsts']],
    ['sl', ['1 država', '2 državi', '3 države', '5 držav', '11 držav', '21 držav', '101 država']],
    ['pl', ['1 kraj', '2 kraje', '3 kraje', '5 krajów', '11 krajów', '21 krajów', '101 krajów']],
    ['uk', ['1 країна', '2 країни', '3 країни', '5 країн', '11 країн', '21 країна', '101 країна']],
    ['ro', ['1 țară', '2 țări', '3 țări', '5 țări', '11 țări', '21 de țări', '101 țări']],
    ['mt', ['1 pajjiż', '2 pajjiżi', '3 pajjiżi', '5 pajjiżi', '11-il pajjiż', '21 pajjiż', '101 pajjiż']],
    ['he', ['מדינה אחת', 'שתי מדינות', '3 מדינות', '5 מדינות', '11 מדינות', '21 מדינות', '101 מדינות']],
    ['fi', ['1 maa', '2 maata', '3 maata', '5 maata', '11 maata', '21 maata', '101 maata']],
    ['hu', ['1 ország', '2 ország', '3 ország', '5 ország', '11 ország', '21 ország', '101 ország']],
  ])('%s: count countries', (tag, words) => {
    const { messages, plurals } = locale(tag);
    expect(counts.map((count) => interpolatePlural(messages.meetingFactBox.countries, count, plurals))).toEqual(words);
  });

  // Interinstitutional Style Guide, Irish, 10.3 (c): "7 mbliana, 11 mhéadar". The number is read: "seacht dtír is fiche", "céad is deich dtír".
  test.each([
    ['tír', [1, 11, 20, 21, 100, 101]],
    ['thír', [2, 3, 6, 12, 16, 22, 26, 102]],
    ['dtír', [7, 8, 9, 10, 17, 27, 99, 110]],
  ])('ga: the noun is "%s" after %j', (noun, numbers) => {
    const { messages, plurals } = locale('ga');
    for (const number of numbers) expect(interpolatePlural(messages.meetingFactBox.countries, number, plurals)).toBe(`${number} ${noun}`);
  });

  test.each([
    ['en', 'more than', '{q} 2 participants'],
    ['fr', 'plus de', '{q} 2 personnes'],
    ['nl', 'meer dan', '{q} 2 deelnemers'],
    // A dual cannot follow "more than", nor can a nominative, whose case depends on the words before it.
    ['ar', 'أكثر من', '{q} 2'],
    ['lt', 'apie', '{q} 2'],
    ['pl', 'ponad', '{q} 2'],
    ['sl', 'več kot', '{q} 2'],
  ])('%s: follow words such as "%s" only where these do not change them', (tag, qualifier, words) => {
    const { messages, plurals } = locale(tag);
    const text = interpolate(interpolatePlural(messages.meetingFactBox.qualifiedCount, 2, plurals), { qualifier });
    expect(text).toBe(words.replace('{q}', qualifier));
  });
});

describe('texts', () => {
  /** What never begins a line: it follows a name, or stands in brackets. */
  const fragments = /^(article\.outdated|person\.representing|duration\.\w+|\w+\.comma)$/;

  test.each(all)('%s: begin with a capital, a number or a name', (_, data) => {
    expect(textsOf(data).filter(([path, text]) => !fragments.test(path) && /^\p{Ll}/u.test(text))).toEqual([]);
  });

  test.each(all.filter(([tag]) => tag !== 'en'))('%s: names are not inflected: they come first, or after a colon', (_, data) => {
    const name = /\{(parent|crumb|section|command|tab|name|whom|language|languages)\}/;
    const faulty = textsOf(data).filter(([path, text]) => {
      const [before = ''] = text.split(name);
      return path !== 'article.labelled' && name.test(text) && before !== '' && !/:\s$/.test(before);
    });
    expect(faulty).toEqual([]);
  });

  // Interinstitutional Style Guide, 6.4 (French): a space that does not break before a colon. No other language has one.
  test.each(all)('%s: have a space before a colon in French only', (tag, data) => {
    const wrong = tag === 'fr' ? /[^\u00a0]:/ : /\s:/;
    expect(textsOf(data).filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  // "Skip links" lead past something; "quick links" are shortcuts to popular pages.
  test.each(all)('%s: skip links are not quick links', (_, data) => {
    expect(data.messages.skipLinks.label).not.toMatch(/rapid|szybk|gyors|rychl|rýchl|hitr|spar[tč]|швидк|бърз|snel|snarve|genve|aicearra/i);
  });

  test('pl: a number of two figures is not called a digit', () => {
    expect(textsOf(locale('pl')).filter(([, text]) => /cyfr/i.test(text))).toEqual([]);
  });

  // Guidelines on gender-neutral language of the European Parliament (2018): collective and abstract nouns instead of generic masculines.
  test.each([
    ['ar', /مؤلف|متحدث|مشاركون|مشاركين|مشارك$/],
    ['bg', /Автори?$|участни|делегат|лектор|председател$/i],
    ['cs', /autor$|autoři|účastní/i],
    ['el', /συμμετέχοντ/i],
    ['fr', /auteur|participants|délégués/i],
    ['he', /דוברים|משתתפים/],
    ['hr', /autori?$|sudioni/i],
    ['it', /autor/i],
    ['lt', /autori|dalyvi|pranešėj/i],
    ['lv', /autor|dalībniek|vietniek/i],
    ['mt', /awtur|kelliem|delegat/i],
    ['pl', /autor$|autorzy|uczestnik|uczestnic(?!tw)/i],
    ['ro', /autori?$|participan/i],
    ['sk', /autori?$|účastní/i],
    ['sl', /avtor$|avtorj|udeležen|govornik/i],
    ['sv', /upphovsm/i],
    ['uk', /автори?$|учасни/i],
  ])('%s: people are not called by masculine nouns', (tag, masculine) => {
    const { meetingFactBox, article } = locale(tag).messages;
    const { chairs, coChairs, viceChairs, speakers, delegates, participants, count, qualifiedCount } = meetingFactBox;
    const words = [article.authors, chairs, coChairs, viceChairs, speakers, delegates, count, qualifiedCount].flatMap((message) =>
      Object.values(message),
    );
    const nouns = [participants, ...words].map((text: string) => text.replace(/\{\w+\}\s?/g, ''));
    expect(nouns.filter((noun) => masculine.test(noun))).toEqual([]);
  });
});

describe('headings over things that are not counted', () => {
  const some = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));
  const headings = (tag: string, count: number) =>
    [
      createElement(Corrections, { locale: locale(tag), corrections: some(count, (at) => ({ text: `Text ${at}` })) }),
      createElement(Documents, { locale: locale(tag), documents: some(count, (at) => ({ title: `Text ${at}`, href: `/${at}` })) }),
      createElement(Contacts, { locale: locale(tag), contacts: some(count, (at) => ({ name: `Name ${at}` })) }),
    ].map((element) => /<h2[^>]*>(.*?)<\/h2>/.exec(renderToStaticMarkup(element))?.[1]);

  // CLDR: the plural category of 21 is "one" in Latvian, and that of 101 in Slovenian.
  test.each([
    ['lv', 1, ['Labojums', 'Dokuments', 'Kontaktinformācija']],
    ['lv', 21, ['Labojumi', 'Dokumenti', 'Kontaktinformācija']],
    ['sl', 2, ['Popravka', 'Dokumenta', 'Stika']],
    ['sl', 101, ['Popravki', 'Dokumenti', 'Stiki']],
    ['ar', 2, ['تصويبان', 'وثيقتان', 'جهتا الاتصال']],
  ])('%s: over %i', (tag, count, words) => {
    expect(headings(tag, count)).toEqual(words);
  });
});
