import { expect, test } from 'vitest';
import { legalAddress } from '../../src/lib/legal-address.js';
import { type LegalIdentifier, legalIdentifier } from '../../src/lib/legal-identifier.js';

const addressOf = (given: string, lang?: string) => legalAddress(legalIdentifier(given) as LegalIdentifier, lang);

/** EUR-Lex, "Linking to EUR-Lex documents": the forms of permanent links. */
test.each([
  ['32016R0679', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679'],
  ['ECLI:EU:C:2020:559', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=ecli:ECLI:EU:C:2020:559'],
  ['OJ L 119, 4.5.2016, p. 1', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=OJ:L:2016:119:TOC'],
  ['OJ C 48 A, 24.2.2005', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=OJ:C:2005:048A:TOC'],
  ['OJ L, 2024/903, 22.3.2024', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=OJ:L_202400903'],
  ['COM(2020) 652 final', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=COM:2020:652:FIN'],
  ['http://data.europa.eu/eli/reg/2016/679/oj', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/fra'],
  ['http://data.europa.eu/eli/reg/2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679'],
])('leads from %s to EUR-Lex in the language of the reader', (given, url) => {
  expect(addressOf(given, 'fr-CH')).toBe(url);
});

test('lets EUR-Lex choose where it does not have the language', () => {
  for (const lang of ['uk', 'zh-Hant', 'constructor', undefined]) {
    expect(addressOf('32016R0679', lang)).toBe('https://eur-lex.europa.eu/legal-content/AUTO/?uri=CELEX:32016R0679');
    expect(addressOf('http://data.europa.eu/eli/reg/2016/679/oj', lang)).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj');
  }
});

test('has the codes of all 24 languages (EUR-Lex, "Linking", table of language codes)', () => {
  const codes = [
    ...['bg BUL', 'hr HRV', 'cs CES', 'da DAN', 'nl NLD', 'en ENG', 'et EST', 'fi FIN', 'fr FRA', 'de DEU', 'el ELL', 'hu HUN'],
    ...['ga GLE', 'it ITA', 'lv LAV', 'lt LIT', 'mt MLT', 'pl POL', 'pt POR', 'ro RON', 'sk SLK', 'sl SLV', 'es SPA', 'sv SWE'],
  ];
  for (const [two = '', three = ''] of codes.map((pair) => pair.split(' ')))
    expect(addressOf('http://data.europa.eu/eli/reg/2016/679/oj', two)).toBe(
      `https://eur-lex.europa.eu/eli/reg/2016/679/oj/${three.toLowerCase()}`,
    );
});

test('leads to what is not on EUR-Lex at its own place', () => {
  expect(addressOf('ECLI:NL:HR:2015:472', 'fr')).toBe('https://e-justice.europa.eu/ecli/ECLI:NL:HR:2015:472');
  expect(addressOf('https://www.irishstatutebook.ie/eli/2014/act/38', 'fr')).toBe('https://www.irishstatutebook.ie/eli/2014/act/38');
});
