import { expect, test } from 'vitest';
import { legalIdentifier } from '../../src/lib/legal-identifier.js';
import { ratioOf } from '../support/growth.js';

/** Identifiers from the documents of their authorities. */
const valid: [authority: string, given: string, value: string][] = [
  ['Council conclusions 2011/C 127/01, annex, § 1', 'ECLI:NL:HR:2015:472', 'ECLI:NL:HR:2015:472'],
  [
    'the same: a number of 25 characters with dots',
    'ECLI:BE:RSCE:2019:ORD.1350912345678901234',
    'ECLI:BE:RSCE:2019:ORD.1350912345678901234',
  ],
  ['e-Justice portal, ECLI of the Court of Justice', 'ECLI:EU:F:2010:80', 'ECLI:EU:F:2010:80'],
  ['Court of Justice, method of citing: without the first part', 'EU:C:2005:446', 'ECLI:EU:C:2005:446'],
  ['ELI register, Publications Office', 'http://data.europa.eu/eli/reg/2013/216/oj', 'http://data.europa.eu/eli/reg/2013/216/oj'],
  [
    'the same: a corrigendum',
    'http://data.europa.eu/eli/dir/2009/3/corrigendum/2009-10-24/oj',
    'http://data.europa.eu/eli/dir/2009/3/corrigendum/2009-10-24/oj',
  ],
  [
    'the same: a consolidated version',
    'http://data.europa.eu/eli/dir/1980/181/2009-05-27',
    'http://data.europa.eu/eli/dir/1980/181/2009-05-27',
  ],
  [
    'the same: one language, as EUR-Lex shows it',
    'https://eur-lex.europa.eu/eli/reg/2013/216/oj/fra',
    'http://data.europa.eu/eli/reg/2013/216/oj',
  ],
  [
    'Council conclusions 2012/C 325/02: a member state',
    'https://www.irishstatutebook.ie/eli/2014/act/38',
    'https://www.irishstatutebook.ie/eli/2014/act/38',
  ],
  ['EUR-Lex, CELEX numbers: an act', '32017R2394', '32017R2394'],
  ['the same: a proposal', '52018PC0033', '52018PC0033'],
  ['the same: a judgment', '62018CJ0311', '62018CJ0311'],
  ['the same: a corrigendum', '32016R0679R(02)', '32016R0679R(02)'],
  ['the same: a consolidated version', 'CELEX:02016R0679-20160504', '02016R0679-20160504'],
  ['the same: a treaty', '12016M/TXT', '12016M/TXT'],
  ['Interinstitutional Style Guide, 3.1', 'OJ L 222, 20.8.2008, p. 1', 'OJ L 222, 20.8.2008, p. 1'],
  ['the same: a part of the C series', 'OJ C 48 A, 24.2.2005', 'OJ C 48 A, 24.2.2005'],
  ['the same: act by act', 'OJ L, 2023/2122, 18.10.2023', 'OJ L, 2023/2122, 18.10.2023'],
  ['the same: act by act, C series', 'OJ C, C/2023/100, 6.10.2023', 'OJ C, C/2023/100, 6.10.2023'],
  ['the same, with no-break spaces', 'COM(2020)\u00a0652\u00a0final', 'COM(2020) 652 final'],
];

test.each(valid)('recognises what %s gives: %s', (_, given, value) => {
  expect(legalIdentifier(given)?.value).toBe(value);
});

test('recognises what it returns as the same', () => {
  for (const [, given] of valid) {
    const found = legalIdentifier(given);
    expect(legalIdentifier(found?.value ?? '')).toEqual(found);
  }
});

test.each([
  ['a court of eight characters', 'ECLI:NL:ABCDEFGH:2015:1'],
  ['a court that begins with a digit', 'ECLI:NL:1C:2015:1'],
  ['a year of two digits', 'ECLI:EU:C:15:1'],
  ['a number of 26 characters', `ECLI:EU:C:2015:${'1'.repeat(26)}`],
  ['punctuation other than dots', 'ECLI:EU:C:2015:1-2'],
  ['a missing number', 'ECLI:EU:C:2015'],
  ['a national case without its first part', 'NL:HR:2015:472'],
  ['an ELI without a number', 'http://data.europa.eu/eli/reg/2016'],
  ['a path that only resembles an ELI', 'https://coast.example/deli/x'],
  ['a script as an ELI', 'javascript:alert(1)//eli/x'],
  ['a CELEX number with three digits', '32016R679'],
  ['a CELEX number in small letters', '32016r0679'],
  ['a CELEX number without a sector', '2016R0679'],
  ['a consolidated version without its date', '02016R0679'],
  ['a consolidated version of a day that is none', '02016R0679-20160231'],
  ['an ELI of a version of a day that is none', 'http://data.europa.eu/eli/reg/2016/679/2016-02-31'],
  ['an ECLI with the full stop of its sentence', 'ECLI:EU:C:2013:280.'],
  ['a journal on a day that is none', 'OJ L 222, 31.6.2008, p. 1'],
  ['an issue of the time act by act', 'OJ L 222, 20.8.2024, p. 1'],
  ['a document of the time of issues', 'OJ L, 2008/222, 20.8.2008'],
  ['the C series without its letter', 'OJ C, 2023/100, 6.10.2023'],
  ['a COM number without "final"', 'COM(2020) 652'],
  ['a COM number with the year in figures of two', 'COM(20) 652 final'],
  ['words', 'the regulation'],
])('does not recognise %s', (_, given) => {
  expect(legalIdentifier(given)).toBeUndefined();
});

// 64 times the length may take 64 times as long, and somewhat more where it no longer fits into the cache; quadratic growth would be 4096 times.
test.each(['ECLI:EU:C:2015:', 'http://data.europa.eu/eli/reg/', 'https://a.', 'a.', 'OJ L ', '(', '/eli/'])(
  'takes time in proportion to the length of a text of "%s"',
  (part) => {
    const [long, short] = [part.repeat(160_000), part.repeat(2500)];
    expect(
      ratioOf(
        () => legalIdentifier(long),
        () => legalIdentifier(short),
        800,
      ),
    ).toBeLessThan(800);
  },
);
