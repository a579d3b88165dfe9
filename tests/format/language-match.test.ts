// RFC 4647, 3.3.1 (basic filtering) and 3.4 (lookup); Unicode CLDR, supplemental metadata, language aliases: no nb, iw he, in id, ji yi, mo ro,
// tl fil;
// likely subtags: zh-TW zh-Hant, zh-CN zh-Hans; Interinstitutional Style Guide, 7.2.1: European Portuguese and English.
import { expect, test } from 'vitest';
import { versionIn } from '../../src/format/language-match.js';
import { ratioOf } from '../support/growth.js';

const found = (tag: string, ...languages: string[]) =>
  versionIn(
    tag,
    languages.map((lang) => ({ lang })),
  )?.lang;

test.each([
  ['en', ['fr', 'en'], 'en'],
  ['EN-gb', ['fr', 'en'], 'en'],
  ['en', ['fr', 'en-GB'], 'en-GB'],
  ['en', ['en-US', 'en-GB'], 'en-GB'],
  ['en', ['en-US', 'fr'], 'en-US'],
  ['en-GB', ['en-US', 'en'], 'en'],
  ['en-IE', ['en-GB', 'fr'], undefined],
  ['pt', ['pt-PT', 'en'], 'pt-PT'],
  ['pt', ['pt-BR', 'pt-PT'], 'pt-PT'],
  ['pt-PT', ['pt', 'en'], 'pt'],
  ['pt-BR', ['pt-PT', 'en'], undefined],
  ['nb', ['no', 'en'], 'no'],
  ['no', ['nb', 'en'], 'nb'],
  ['nb-NO', ['no', 'en'], 'no'],
  ['no', ['nb-NO', 'en'], 'nb-NO'],
  ['nb', ['no', 'nb'], 'nb'],
  ['he', ['iw', 'en'], 'iw'],
  ['iw', ['he', 'en'], 'he'],
  ['iw-IL', ['en', 'he-IL'], 'he-IL'],
  ['id', ['in'], 'in'],
  ['ji', ['yi'], 'yi'],
  ['ro', ['mo'], 'mo'],
  ['fil', ['tl'], 'tl'],
  ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['zh-Hans', 'zh'], 'zh'],
  ['zh-Hant', ['zh-CN', 'zh-HK'], 'zh-HK'],
  ['zh-CN', ['zh-TW', 'zh-Hans'], 'zh-Hans'],
  ['zh-Hant-TW', ['zh-Hant', 'zh-TW'], 'zh-TW'],
  ['zh-Hant-x-court', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['sr', ['sr-Latn', 'en'], 'sr-Latn'],
  ['de-CH-1996', ['de', 'de-CH'], 'de-CH'],
  ['de-u-co-phonebk', ['de'], 'de'],
  ['e', ['en'], undefined],
  ['', ['en'], undefined],
  ['x-default', ['x-default', 'en'], undefined],
  ['constructor', ['en'], undefined],
])('%s among %j is %s', (tag, languages, expected) => {
  expect(found(tag, ...languages)).toBe(expected);
});

// 64 times the length may take 64 times as long, and somewhat more where it no longer fits into the cache; quadratic growth would be 4096 times.
test('takes a time linear in the length of the tag', () => {
  const [long, short] = ['a-'.repeat(160_000), 'a-'.repeat(2500)];
  expect(
    ratioOf(
      () => found(long, 'en', 'fr'),
      () => found(short, 'en', 'fr'),
      800,
    ),
  ).toBeLessThan(800);
});
