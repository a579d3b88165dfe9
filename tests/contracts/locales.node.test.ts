import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build } from '../../scripts/dates.mjs';
import { locales as offered } from '../../scripts/entries.mjs';
import { en, type Locale } from '../../src/locales/en.js';
import status from '../../stories/languages/status.json' with { type: 'json' };
import { languageNames, locales } from '../../stories/support/locales.js';
import { localeFaults } from './locales.js';

const locale = (tag: string) => locales[tag] ?? en;
const needsTranslation: Record<string, string[]> = status.needsTranslation;
const textAt = ({ messages }: Locale, path: string) =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], messages);

test('the tests cover every language of the package', () => {
  expect(Object.keys(locales).sort(), 'Import the new language in stories/support/locales.ts.').toEqual(offered().sort());
});

test('the package has the 24 languages of the European Union, and Arabic, Hebrew, Norwegian and Ukrainian', () => {
  expect(offered().sort().join(' ')).toBe('ar bg cs da de el en es et fi fr ga he hr hu it lt lv mt nb nl pl pt ro sk sl sv uk');
});

test.each(Object.keys(locales))('%s has every English message, with the same placeholders, in its own script and plural forms', (tag) => {
  expect(localeFaults(locale(tag), en, needsTranslation[tag])).toEqual([]);
});

test('the list of missing translations mentions only languages of the package', () => {
  expect(Object.keys(needsTranslation).filter((tag) => tag === 'en' || !(tag in locales))).toEqual([]);
});

test('only listed messages are in English', () => {
  const faults = (tag: string, search: string, listed: string[]) => {
    const changed: Locale = structuredClone(locale(tag));
    Object.assign(changed.messages.siteHeader, { search });
    return localeFaults(changed, en, [...listed, ...(needsTranslation[tag] ?? [])]).join('\n');
  };
  expect(faults('bg', 'Search', [])).toMatch(/"siteHeader.search" is English[\s\S]*the letter "S"/);
  expect(faults('bg', 'Search', ['siteHeader.search'])).toBe('');
  expect(faults('bg', 'Търсене', ['siteHeader.search'])).toMatch(/is listed as needing translation but is translated. Remove it/);
  expect(faults('bg', 'Find', ['siteHeader.search'])).toMatch(/the letter "F"/);
  expect(faults('bg', 'Търсене', ['siteHeader.find'])).toMatch(/"siteHeader.find" .* is not a message/);
});

test('an untranslated plural message has the forms of English, or one form', () => {
  const faults = (more: Locale['messages']['breadcrumbs']['more']) => {
    const changed: Locale = structuredClone(locale('cs'));
    Object.assign(changed.messages.breadcrumbs, { more });
    return localeFaults(changed, en, ['breadcrumbs.more', ...(needsTranslation.cs ?? [])]).join('\n');
  };
  expect(faults({ other: 'Show {count} more levels' })).toBe('');
  expect(faults(en.messages.breadcrumbs.more)).toBe('');
  expect(
    faults({ one: 'Zobrazit {count} další úroveň', few: 'Zobrazit {count} další úrovně', other: 'Zobrazit {count} dalších úrovní' }),
  ).toMatch(/is translated/);
});

test.each(Object.entries(locales))('%s is plain data with its own tag and direction', (tag, data) => {
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect([data.tag, data.dir]).toEqual([tag, ['ar', 'he'].includes(tag) ? 'rtl' : 'ltr']);
});

test('the files generated from CLDR are up to date', () => {
  for (const [file, text] of Object.entries(build()))
    expect(existsSync(file) && readFileSync(file, 'utf8'), `${file} is out of date. Run: npm run dates`).toBe(text);
});

test.each(Object.keys(locales))('%s has small dates and plural rules', (tag) => {
  const { dates, plurals } = locale(tag);
  expect(gzipSync(JSON.stringify({ dates, plurals })).length).toBeLessThan(450);
});

test('attested messages have not changed', () => {
  const attested: Record<string, Record<string, string[]>> = status.attested;
  const stale = Object.entries(attested).flatMap(([tag, texts]) =>
    Object.entries(texts)
      .filter(([key, [catalogue = '', text]]) => !(catalogue in status.catalogues) || textAt(locale(tag), key) !== text)
      .map(([key]) => `${tag}: ${key} has changed. Remove it from stories/languages/status.json, or name a source that uses it.`),
  );
  expect(stale).toEqual([]);
  expect(Object.keys(languageNames).sort()).toEqual(Object.keys(locales).sort());
});

test('the checks report faults of a locale', () => {
  const faults = (tag: string, change: (broken: Locale) => void) => {
    const broken: Locale = structuredClone(locale(tag));
    change(broken);
    return localeFaults(broken, en).join('\n');
  };
  expect(faults('fr', ({ messages }) => Reflect.deleteProperty(messages.skipLinks, 'label'))).toMatch(/"skipLinks.label" is missing/);
  expect(faults('fr', ({ messages }) => Object.assign(messages.skipLinks, { top: 'Haut' }))).toMatch(/is not an English message/);
  expect(faults('fr', ({ messages }) => Object.assign(messages.navigateUp, { to: '' }))).toMatch(/is empty/);
  expect(faults('fr', ({ messages }) => Object.assign(messages.siteHeader, { home: 'Accueil' }))).toMatch(/instead of "\{name\}"/);
  expect(faults('de', ({ messages }) => Object.assign(messages.siteHeader, { search: 'Search' }))).toMatch(/is English/);
  expect(faults('sv', ({ messages }) => Object.assign(messages.siteHeader, { search: ' Sök' }))).toMatch(/begins or ends/);
  expect(faults('fr', ({ dates }) => Object.assign(dates, { months: ['janvier'] }))).toMatch(/twelve months/);
  expect(faults('ar', ({ messages }) => Object.assign(messages.siteNavigation, { menu: 'Menu' }))).toMatch(/the letter "M"/);
  // A Latin o among Cyrillic letters, a cedilla instead of the Romanian comma, a Russian letter in Ukrainian, a month in another language.
  expect(faults('bg', ({ messages }) => Object.assign(messages.siteHeader, { search: 'Търсене o' }))).toMatch(/the letter "o"/);
  expect(faults('ro', ({ messages }) => Object.assign(messages.siteHeader, { search: 'Căutaţi' }))).toMatch(/the letter "ţ"/);
  expect(faults('uk', ({ messages }) => Object.assign(messages.siteHeader, { search: 'Поиск ы' }))).toMatch(/the letter "ы"/);
  expect(faults('ga', ({ dates }) => Object.assign(dates, { months: [...dates.months.slice(1), 'März'] }))).toMatch(/the letter "ä"/);
  expect(faults('cs', ({ messages }) => Object.assign(messages.siteHeader, { search: 'Hledání'.normalize('NFD') }))).toMatch(/NFC/);
  expect(faults('it', ({ messages }) => Object.assign(messages.siteHeader, { search: "L'indice..." }))).toMatch(/typewriter/);
  expect(faults('cs', ({ messages }) => Reflect.deleteProperty(messages.meetingFactBox.count, 'few'))).toMatch(/no form for "few"/);
  expect(faults('de', ({ messages }) => Object.assign(messages.meetingFactBox.count, { few: '{count} x' }))).toMatch(/does not have/);
  expect(faults('hr', ({ messages }) => Object.assign(messages.meetingFactBox.count, { one: 'sudionik' }))).toMatch(
    /instead of "\{count\}"/,
  );
});
