import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/format/initials.js';

/** The letters, without what keeps them apart. */
const letters = (name: string) => initialsOf(name).replace('\u200c', '');

test.each([
  ['Robin Example', 'RE'],
  ['Robin Maria Example-Placeholder, Examplian Delegation', 'RE'],
  ['Robin Example (Coastal Council)', 'RE'],
  ['  robin  ', 'r'],
  ['“Ada” ’t Voorbeeld', 'AV'],
  ['Élodie Æøå', 'ÉÆ'],
  // Decomposed.
  ['E\u0301lodie A\u030angstro\u0308m', 'ÉÅ'],
  ['Πηνελόπη Παράδειγμα', 'ΠΠ'],
  ['Приклад Іванна', 'ПІ'],
  // As written: the capitals (Mtavruli) are for headlines, and are missing in many fonts.
  ['ნინო მაგალითი', 'ნმ'],
  ['محمد العلي', 'ما'],
  ['יעל דוגמה', 'יד'],
  ['山田太郎', '山'],
  ['山田 太郎', '山'],
  ['김예시', '김'],
  ['42', '4'],
  ['!?', ''],
  ['', ''],
])('abbreviates %j to %j', (name, expected) => {
  expect(letters(name)).toBe(expected.normalize());
});

test('keeps Arabic letters from joining, as in a word', () => {
  expect(initialsOf('محمد العلي')).toBe('م\u200cا');
});

describe('letters with their marks, as Intl.Segmenter divides them (UAX #29)', () => {
  test.each(['क्षितिज उदाहरण', 'স্নেহা উদাহরণ', 'ตัวอย่าง นามสกุล', 'שָׁרוֹן דֻּגְמָה', 'Ẹ̀wà Àpẹẹrẹ', 'ශ්‍රී උදාහරණ'])('%s', (name) => {
    const words = name.normalize().split(' ');
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const first = (word = '') => [...segmenter.segment(word)][0]?.segment;
    expect(letters(name)).toBe(`${first(words[0])}${first(words.at(-1))}`);
  });
});
