import { expect, test } from 'vitest';
import { isModified } from '../../src/dom/is-modified.js';

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('recognises a press with %s', (key) => {
  expect(isModified(new MouseEvent('click', { [key]: true }))).toBe(true);
  expect(isModified(new KeyboardEvent('keydown', { [key]: true }))).toBe(true);
});

test('recognises a plain press', () => {
  expect(isModified(new MouseEvent('click'))).toBe(false);
});
