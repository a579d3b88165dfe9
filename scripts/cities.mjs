// npm run cities: writes src/time-zone-cities/cities.ts, the cities of time zones in each language, from scripts/cldr-cities.json.
// npm run cities -- --fetch: first updates that file from the Unicode CLDR packages on npm.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, version } from './dates.mjs';
import { isStarted, root } from './here.mjs';

const source = join(root, 'scripts/cldr-cities.json');

/** Zones in use: those of Europe, and of other capitals and seats of organisations with which European institutions meet. */
const isInUse = (/** @type {string} */ zone) => /^Europe\//.test(zone) || elsewhere.includes(zone.replace(/^.*\//, ''));
const elsewhere = [
  ...['Addis_Ababa', 'Algiers', 'Cairo', 'Casablanca', 'Johannesburg', 'Lagos', 'Nairobi', 'Tripoli', 'Tunis'],
  ...['Bogota', 'Buenos_Aires', 'Chicago', 'Lima', 'Los_Angeles', 'Mexico_City', 'New_York', 'Santiago', 'Sao_Paulo', 'Toronto'],
  ...[
    'Almaty',
    'Amman',
    'Baghdad',
    'Baku',
    'Bangkok',
    'Beirut',
    'Calcutta',
    'Damascus',
    'Dhaka',
    'Dubai',
    'Hong_Kong',
    'Jakarta',
    'Jerusalem',
  ],
  ...[
    'Kabul',
    'Karachi',
    'Katmandu',
    'Manila',
    'Nicosia',
    'Riyadh',
    'Seoul',
    'Shanghai',
    'Singapore',
    'Tashkent',
    'Tbilisi',
    'Tehran',
    'Tokyo',
  ],
  ...['Yerevan', 'Azores', 'Canary', 'Faeroe', 'Madeira', 'Reykjavik', 'Sydney', 'Auckland'],
];

/** CLDR data: cities that differ from the English ones in IANA names, by zone, and other names of these zones. @typedef {{ about: string, languages: Record<string, Record<string, string>>, aliases: Record<string, string> }} Source */

const row = (/** @type {Record<string, string>} */ values) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join(';');

/** The file this script writes. */
export function build() {
  const { languages, aliases } = /** @type {Source} */ (JSON.parse(readFileSync(source, 'utf8')));
  const rows = Object.entries(languages).map(([tag, cities]) => `  ${tag}: '${row(cities)}',`);
  return `// Written by scripts/cities.mjs from the Unicode CLDR: change that.

/** Other names of zones, and the names under which \`cities\` has them. */
export const aliases =
  '${row(aliases)}';

/** The cities of zones by language: those that are not the English ones of IANA names. */
export const cities: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

/** Extracts the relevant data from the CLDR. */
function fetchCldr() {
  const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-cldr-'));
  try {
    for (const name of ['cldr-dates-full', 'cldr-bcp47']) {
      const pack = ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`];
      const file = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
      mkdirSync(join(folder, name));
      execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', join(folder, name)]);
    }
    const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    /** Each zone with its other names. @type {[zone: string, ...others: string[]][]} */
    const names = Object.values(read('cldr-bcp47/bcp47/timezone.json').keyword.u.tz)
      .map((entry) => (entry._alias ?? '').split(' '))
      .filter(([zone]) => isInUse(zone));
    const citiesOf = (/** @type {string} */ id) => {
      const { zone } = read(`cldr-dates-full/main/${id}/timeZoneNames.json`).main[id].dates.timeZoneNames;
      const found = names.map(([name]) => [
        name,
        name
          .split('/')
          .reduce((part, key) => part?.[key], zone)
          ?.exemplarCity?.normalize('NFC'),
      ]);
      return Object.fromEntries(found.filter(([name, city]) => city && city !== name.replace(/^.*\//, '').replaceAll('_', ' ')));
    };
    /** @type {Source} */
    const data = {
      about: `Unicode CLDR ${version}, extracted by scripts/cities.mjs. Unicode-3.0 licence, https://www.unicode.org/license.txt`,
      languages: Object.fromEntries(Object.entries(languages).map(([tag, id]) => [tag, citiesOf(id)])),
      aliases: Object.fromEntries(names.flatMap(([zone, ...others]) => others.map((name) => [name, zone]))),
    };
    writeFileSync(source, `${JSON.stringify(data, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isStarted(import.meta.url)) {
  if (process.argv.includes('--fetch')) fetchCldr();
  mkdirSync(join(root, 'src/time-zone-cities'), { recursive: true });
  writeFileSync(join(root, 'src/time-zone-cities/cities.ts'), build());
}
