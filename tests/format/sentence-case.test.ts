import { expect, test } from 'vitest';
import { sentenceCase } from '../../src/format/sentence-case.js';

// The right values are those of the Unicode Standard: SpecialCasing.txt, and chapter 7.7 for Georgian.
test.each([
  ['more than 70', 'en', 'More than 70'],
  ['más de 70', 'es', 'Más de 70'],
  ['éanna', 'ga', 'Éanna'],
  ['άνω των 70', 'el', 'Άνω των 70'],
  ['понад 70', 'uk', 'Понад 70'],
  ['ijskoud', 'nl-BE', 'IJskoud'],
  ['ijskoud', 'de', 'Ijskoud'],
  ['iki bin', 'tr', 'İki bin'],
  ['iki bin', 'lt', 'Iki bin'],
  ['მეტი', 'ka', 'მეტი'],
  ['أكثر من 70', 'ar', 'أكثر من 70'],
  ['70 participants', 'en', '70 participants'],
  ['', 'en', ''],
  ['more', undefined, 'More'],
  ['more', 'not_a_tag', 'More'],
])('writes "%s" in %s as "%s"', (text, lang, sentence) => {
  expect(sentenceCase(text, lang)).toBe(sentence);
});
