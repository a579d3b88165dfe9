// npm run quote-marks: writes src/format/quote-marks-data.ts, the quotation marks of each language, from scripts/cldr-quotes.json.
// npm run quote-marks -- --fetch: first updates that file from the Unicode CLDR packages on npm.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStarted, root } from './here.mjs';

const version = '48.2.0';
const source = join(root, 'scripts/cldr-quotes.json');

/** Outer and inner marks. @typedef {[open: string, close: string, innerOpen: string, innerClose: string]} Marks */

/** The marks of all languages that are not listed. @type {Marks} */
const usual = ['“', '”', '‘', '’'];

/** Exceptions from CLDR, according to the Interinstitutional Style Guide of the European Union. @type {Record<string, Marks>} */
const houseStyle = {
  da: ['”', '”', '’', '’'],
  // Federal Chancellery of Switzerland, and Liechtenstein like it.
  'de-ch': ['«', '»', '‹', '›'],
  'de-li': ['«', '»', '‹', '›'],
  'en-gb': ['‘', '’', '“', '”'],
  es: ['«', '»', '“', '”'],
  ...Object.fromEntries(
    '419 ar bo br bz cl co cr cu do ec gt hn mx ni pa pe pr py sv us uy ve'.split(' ').map((region) => [`es-${region}`, usual]),
  ),
  // With narrow no-break spaces, which CLDR leaves to the writer.
  fr: ['«\u202f', '\u202f»', '“', '”'],
  'fr-ca': ['«\u202f', '\u202f»', '“', '”'],
  hr: ['„', '”', '‚', '’'],
  // Without a region, European Portuguese is meant.
  pt: ['«', '»', '“', '”'],
  'pt-br': usual,
};

/** Chinese, whose script follows from the region (CLDR, likely subtags), unless it is stated. @type {Record<string, Marks>} */
const always = {
  'zh-hans': usual,
  ...Object.fromEntries(['zh-hant', 'zh-hk', 'zh-mo', 'zh-tw'].map((tag) => [tag, ['「', '」', '『', '』']])),
};

/** Former codes of languages, and those that CLDR uses in their place (supplemental metadata, language aliases). */
const former = { iw: 'he', ji: 'yi', mo: 'ro', sh: 'sr' };

const languageOf = (/** @type {string} */ tag) => tag.replace(/-.*/, '');

/** The subtags of a tag that count for marks, in the order in which they are looked up. @param {string} tag */
const keysOf = (tag) => {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  return [...rest.filter((part) => /^([a-z]{2}|\d{3}|[a-z]{4})$/.test(part)).map((part) => `${language}-${part}`), language];
};

/** The marks by language, or by language and script or region; only those that do not follow from the others. @param {Record<string, Marks>} given */
export function table(given) {
  const cldr = Object.fromEntries(Object.entries(given).map(([tag, marks]) => [tag.toLowerCase(), marks]));
  // Regional variants that CLDR does not tell from their language follow it in house style too.
  const own = Object.entries(cldr).filter(([tag, marks]) => !tag.includes('-') || String(marks) !== String(cldr[languageOf(tag)] ?? usual));
  const all = { ...Object.fromEntries(own), ...houseStyle, ...always };
  /** @type {Record<string, Marks>} */
  const kept = {};
  for (const tag of Object.keys(all).sort((a, b) => a.split('-').length - b.split('-').length || (a < b ? -1 : 1))) {
    const [key = '', ...general] = keysOf(tag);
    const inherited = general.map((other) => kept[other]).find(Boolean) ?? usual;
    if (key in kept || (String(all[tag]) === String(inherited) && !(tag in always))) continue;
    kept[key] = /** @type {Marks} */ (all[tag]);
  }
  for (const [code, language] of Object.entries(former)) kept[code] = kept[language] ?? usual;
  return kept;
}

/** The module. */
export function build() {
  const { languages } = JSON.parse(readFileSync(source, 'utf8'));
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [tag, marks] of Object.entries(table(languages))) groups.set(marks.join('|'), [...(groups.get(marks.join('|')) ?? []), tag]);
  // Similar lines next to each other compress better.
  const lines = [...groups].map(([marks, tags]) => [marks, ...tags].join(' ')).sort();
  return `// Written by scripts/quote-marks.mjs from the Unicode CLDR: change that.

/**
 * A line for each set of outer and inner quotation marks: the marks, and the languages that use them, in lower case;
 * \`${usual.join('|')}\` are those of all others.
 */
export const quoteMarksData = \`
${lines.join('\n')}
\`;
`;
}

/** Extracts the marks from the CLDR. */
function fetchCldr() {
  const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-cldr-'));
  try {
    const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `cldr-misc-full@${version}`], {
      encoding: 'utf8',
    }).trim();
    execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', folder]);
    /** @type {Record<string, Marks>} */
    const found = {};
    for (const id of readdirSync(join(folder, 'main')).filter((name) => !/^und|-[a-z]{5,}/.test(name))) {
      const { delimiters } = JSON.parse(readFileSync(join(folder, 'main', id, 'delimiters.json'), 'utf8')).main[id];
      found[id] = [
        delimiters.quotationStart,
        delimiters.quotationEnd,
        delimiters.alternateQuotationStart,
        delimiters.alternateQuotationEnd,
      ];
    }
    writeFileSync(
      source,
      `${JSON.stringify({ about: `Unicode CLDR ${version}, extracted by scripts/quote-marks.mjs. Unicode-3.0 licence, https://www.unicode.org/license.txt`, languages: Object.fromEntries(Object.entries(found).filter(([id, marks]) => id.includes('-') || String(marks) !== String(usual))) }, null, 1).replace(/\[\s+("[^\]]*?")\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (isStarted(import.meta.url)) {
  if (process.argv.includes('--fetch')) fetchCldr();
  writeFileSync(join(root, 'src/format/quote-marks-data.ts'), build());
}
