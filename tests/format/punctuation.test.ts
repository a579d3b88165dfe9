import { expect, test } from 'vitest';
import { commaOf, labelBefore } from '../../src/format/punctuation.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';

// Unicode CLDR, list patterns.
test('separates the members of a list by the comma of the language, or of English', () => {
  expect([commaOf(undefined), commaOf(fr), commaOf(ar)]).toEqual([', ', ', ', '\u060c ']);
});

// Lexique des règles typographiques en usage à l’Imprimerie nationale: a no-break space before the colon.
test('puts the colon of the language between a label and its value', () => {
  expect(labelBefore('Account', undefined)).toBe('Account: ');
  expect(labelBefore('Compte', fr)).toBe('Compte\u00a0: ');
});

test('takes a label for words, whatever it contains', () => {
  expect(labelBefore('{value} {label}', undefined)).toBe('{value} {label}: ');
});
