// npm run dates: writes src/locales/dates/*.ts, the date patterns and plural rules of each language, from scripts/cldr.json.
// npm run dates -- --fetch: first updates scripts/cldr.json from the Unicode CLDR packages on npm. Run npm run format afterwards.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStarted, root } from './here.mjs';

export const version = '48.2.0';
const source = join(root, 'scripts/cldr.json');

/** Language tags and their CLDR locales: European English and Portuguese, not American. */
export const languages = {
  ...{ ar: 'ar', bg: 'bg', cs: 'cs', da: 'da', de: 'de', el: 'el', en: 'en-GB', es: 'es', et: 'et', fi: 'fi', fr: 'fr', ga: 'ga' },
  ...{ he: 'he', hr: 'hr', hu: 'hu', it: 'it', lt: 'lt', lv: 'lv', mt: 'mt', nb: 'nb', nl: 'nl', pl: 'pl', pt: 'pt-PT', ro: 'ro' },
  ...{ sk: 'sk', sl: 'sl', sv: 'sv', uk: 'uk' },
};

/** CLDR data of one language; `monthNames` are those that stand alone. @typedef {{ months: string[], monthNames: string[], monthYear: string, date: string, dayMonth: string, days: string, daysAcross: string, clock: string, plurals: Record<string, string> }} Source */

/** Additions to CLDR's patterns, and exceptions from them, according to institutional style. @type {Record<string, Partial<Record<'dateTime' | 'clockWord' | 'firstDay' | 'dash' | 'zone', string>>>} */
const houseStyle = {
  ar: { dateTime: '{date}، {time}', zone: 'بتوقيت {city}' },
  bg: { clockWord: '{time}\u00a0ч.', zone: 'местно време: {city}' },
  cs: { zone: 'místní čas: {city}' },
  // "kl.", "klo", "kell": the word between date and time, as in CLDR.
  da: { dateTime: '{date} kl. {time}', zone: 'lokal tid: {city}' },
  de: { clockWord: '{time}\u00a0Uhr', zone: 'Ortszeit: {city}' },
  el: { zone: 'τοπική ώρα: {city}' },
  // No space around the dash between days (Interinstitutional Style Guide); CLDR has a thin space.
  en: { dash: '–', zone: '{city} time' },
  es: { zone: 'hora local: {city}' },
  et: { dateTime: '{date} kell {time}', zone: 'kohalik aeg: {city}' },
  fi: { dateTime: '{date} klo {time}', zone: 'paikallista aikaa: {city}' },
  // The first of the month is an ordinal.
  fr: { firstDay: '1er', zone: 'heure locale : {city}' },
  ga: { dash: '–', zone: 'am áitiúil: {city}' },
  he: { zone: 'שעון {city}' },
  hr: { zone: 'lokalno vrijeme: {city}' },
  hu: { zone: 'helyi idő: {city}' },
  it: { firstDay: '1º', zone: 'ora locale: {city}' },
  lt: { zone: 'vietos laikas: {city}' },
  lv: { zone: 'vietējais laiks: {city}' },
  mt: { dash: '–', zone: 'ħin lokali: {city}' },
  nb: { dateTime: '{date} kl. {time}', zone: 'lokal tid: {city}' },
  nl: { zone: 'plaatselijke tijd: {city}' },
  pl: { zone: 'czas lokalny: {city}' },
  pt: { zone: 'hora local: {city}' },
  ro: { zone: 'ora locală: {city}' },
  sk: { zone: 'miestny čas: {city}' },
  sl: { zone: 'lokalni čas: {city}' },
  sv: { dateTime: '{date} kl. {time}', zone: 'lokal tid: {city}' },
  uk: { zone: 'місцевий час: {city}' },
};

/**
 * CLDR's plural rules for whole numbers as regular expressions for the digits, of which the first match applies.
 * Rules for fractions only are `undefined`. @type {Record<string, string | undefined>}
 */
const patterns = {
  'n = 0': '^0$',
  'n = 1': '^1$',
  'i = 1 and v = 0': '^1$',
  'i = 1 and v = 0 or i = 0 and v != 0': '^1$',
  'n = 1 or t != 0 and i = 0,1': '^1$',
  'i = 0,1': '^[01]$',
  'n % 10 = 1 and n % 100 != 11..19': '(^|[^1])1$',
  'v = 0 and i % 10 = 1 and i % 100 != 11': '(^|[^1])1$',
  'v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11': '(^|[^1])1$',
  'n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1': '(^|[^1])1$',
  'v = 0 and i % 100 = 1': '(^|0)1$',
  'n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19': '0$|1[1-9]$',
  'n = 2': '^2$',
  'i = 2 and v = 0': '^2$',
  'v = 0 and i % 100 = 2': '(^|0)2$',
  'i = 2..4 and v = 0': '^[2-4]$',
  'n = 3..6': '^[3-6]$',
  'n = 7..10': '^([7-9]|10)$',
  'v = 0 and i % 100 = 3..4 or v != 0': '(^|0)[34]$',
  'v = 0 and i % 10 = 2..4 and i % 100 != 12..14': '(^|[^1])[2-4]$',
  'v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14': '(^|[^1])[2-4]$',
  'n % 10 = 2..9 and n % 100 != 11..19': '(^|[^1])[2-9]$',
  'n % 100 = 3..10': '(^|0)[3-9]$|10$',
  'n = 0 or n % 100 = 3..10': '^0$|(^|0)[3-9]$|10$',
  'v != 0 or n = 0 or n != 1 and n % 100 = 1..19': '^0$|(^|0)[1-9]$|1.$',
  'n % 100 = 11..99': '[1-9].$',
  'n % 100 = 11..19': '1[1-9]$',
  'e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5': '000000$',
  'v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14': '',
  'v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14': '',
  'v != 0': undefined,
  'f != 0': undefined,
};

/**
 * Exceptions from CLDR's rules. In Irish, the initial mutation of a noun after digits is that after the number as it is read, and above
 * ten the unit decides: "11 mhéadar", "27 dtír" (Interinstitutional Style Guide, ga, 10.3 (c)). CLDR ends with ten.
 * @type {Record<string, Record<string, string>>}
 */
const houseRules = { ga: { two: '2$', few: '[3-6]$', many: '[7-9]$|10$' } };

/** CLDR's pattern letters as placeholders: `d 'de' MMMM` is `{day} de {month}`. @param {string} pattern */
const words = (pattern) =>
  pattern
    .replace(
      /'([^']*)'|MMMM|LLLL|y|d+/g,
      (found, quoted) => quoted ?? (found === 'y' ? '{year}' : /^[ML]/.test(found) ? '{month}' : '{day}'),
    )
    .normalize('NFC');

/** @param {string} tag @param {Source} cldr */
export function tables(tag, cldr) {
  const { dateTime = '{date}, {time}', clockWord, firstDay, dash, zone = '{city}' } = houseStyle[tag] ?? {};
  const date = words(cldr.date);
  const dayMonth = words(cldr.dayMonth);
  if (!date.includes(dayMonth)) throw new Error(`${tag}: day and month in "${date}" differ from "${dayMonth}".`);
  // "d.–d. M. y": the separator of two days. Thin spaces become ordinary ones, because some fonts lack them.
  const [, dotted, between, dot] = /d+(\.?)(\s?–\s?)d+(\.?)/.exec(cldr.days) ?? [];
  const days = `{from}${dotted}${dash ?? between?.replace(/\s/g, ' ')}{to}${dot}`;
  const across = /\s–/.test(cldr.daysAcross) ? ' – ' : '–';
  const months = cldr.months.map((month) => month.normalize('NFC'));
  // Where a month with its year is a name rather than part of a date, it may have another form: "Νοέμβριος" beside "3 Νοεμβρίου".
  const monthNames = cldr.monthYear.includes('LLLL') ? cldr.monthNames.map((month) => month.normalize('NFC')) : months;
  const monthYear = words(cldr.monthYear);
  return {
    months,
    ...(monthNames.join() !== months.join() && { monthNames }),
    ...(monthYear !== '{month} {year}' && { monthYear }),
    date,
    dayMonth,
    withinMonth: date.replace(/\{day\}\.?/, days),
    withinYear: date.replace(dayMonth, `{from}${across}{to}`),
    range: `{from}${across}{to}`,
    // Words after the minutes are left to `houseStyle`.
    clock: cldr.clock.replace(/m\s.*$/, 'm').replace(/H+|mm/g, '{$&}'),
    ...(clockWord && { time: clockWord }),
    dateTime,
    zoned: '{time} ({zone})',
    zone,
    ...(firstDay && { firstDay }),
  };
}

/** @param {string} tag @param {Source} cldr @returns {Record<string, string>} */
export function plurals(tag, cldr) {
  const rules = Object.entries(cldr.plurals).map(([category, rule]) => {
    if (!(rule in patterns)) throw new Error(`${tag}: "${rule}" is an unknown plural rule. Add its pattern.`);
    return [category, patterns[rule]];
  });
  return { ...Object.fromEntries(rules.filter(([, pattern]) => pattern !== undefined)), ...houseRules[tag] };
}

/** A value as a formatted literal. @param {unknown} value @returns {string} */
function literal(value) {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(/** @type {object} */ (value)).map(([key, item]) => `${key}: ${literal(item)}`);
  return `{ ${entries.join(', ')} }`;
}

/** A constant, broken into lines if it is long. @param {string} head @param {object} value */
function constant(head, value) {
  const line = `${head} = ${literal(value)};`;
  if (line.length <= 140) return line;
  const rows = Object.entries(value).flatMap(([key, item]) => {
    const row = `  ${key}: ${literal(item)},`;
    return row.length <= 140 || !Array.isArray(item) ? [row] : [`  ${key}: [`, ...item.map((one) => `    ${literal(one)},`), '  ],'];
  });
  return [`${head} = {`, ...rows, '};'].join('\n');
}

/** The files this script writes. @returns {Record<string, string>} */
export function build() {
  const { languages } = JSON.parse(readFileSync(source, 'utf8'));
  return Object.fromEntries(
    Object.entries(/** @type {Record<string, Source>} */ (languages)).map(([tag, cldr]) => [
      `src/locales/dates/${tag}.ts`,
      `// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

${constant('export const dates: DateWords', tables(tag, cldr))}

${constant('export const plurals: PluralPatterns', plurals(tag, cldr))}
`,
    ]),
  );
}

/** Extracts the relevant data from the CLDR. */
function fetchCldr() {
  const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-cldr-'));
  try {
    for (const name of ['cldr-dates-full', 'cldr-core']) {
      const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], {
        encoding: 'utf8',
      }).trim();
      mkdirSync(join(folder, name));
      execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', join(folder, name)]);
    }
    const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const cardinal = read('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'];
    const extract = (/** @type {string} */ id) => {
      const { months, dateFormats, dateTimeFormats } = read(`cldr-dates-full/main/${id}/ca-gregorian.json`).main[id].dates.calendars
        .gregorian;
      const { availableFormats, intervalFormats } = dateTimeFormats;
      const interval = intervalFormats.yMMMMd ?? intervalFormats.yMMMd;
      const rules = Object.entries(cardinal[id] ?? cardinal[id.replace(/-.*/, '')]);
      return {
        months: Object.values(months.format.wide),
        monthNames: Object.values(months['stand-alone'].wide),
        monthYear: availableFormats.yMMMM,
        date: dateFormats.long,
        dayMonth: availableFormats.MMMMd,
        days: interval.d,
        daysAcross: interval.M,
        clock: availableFormats.Hm,
        plurals: Object.fromEntries(
          rules
            .map(([name, rule]) => [name.replace('pluralRule-count-', ''), rule.split('@')[0].trim()])
            .filter(([name]) => name !== 'other'),
        ),
      };
    };
    const data = {
      about: `Unicode CLDR ${version}, extracted by scripts/dates.mjs. Unicode-3.0 licence, https://www.unicode.org/license.txt`,
      languages: Object.fromEntries(Object.entries(languages).map(([tag, id]) => [tag, extract(id)])),
    };
    writeFileSync(source, `${JSON.stringify(data, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isStarted(import.meta.url)) {
  if (process.argv.includes('--fetch')) fetchCldr();
  mkdirSync(join(root, 'src/locales/dates'), { recursive: true });
  for (const [file, text] of Object.entries(build())) writeFileSync(join(root, file), text);
}
