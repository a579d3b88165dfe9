import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestFields } from '../../scripts/entries.mjs';
import { scaffold } from '../../scripts/new-component.mjs';
import { mirrorFaults } from '../contracts/mirrors.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressroom-'));
  for (const file of ['src', 'package.json']) cpSync(file, join(root, file), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a new component has everything a component must have', () => {
  const files = Object.fromEntries(scaffold('press-contact', root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  expect(mirrorFaults(['press-contact'], files, JSON.parse(files['package.json'] ?? '').exports)).toEqual([]);
  expect(Object.keys(JSON.parse(files['package.json'] ?? '').exports)).toEqual(Object.keys(manifestFields(root).exports));
  expect(files['src/styles/index.css']).toContain('press-contact.css');
  expect(files['src/components/press-contact/press-contact.tsx']).toContain('export function PressContact(');
});

test.each(['PressContact', 'press_contact', '../x', ''])('%j is refused', (name) => {
  expect(() => scaffold(name, root)).toThrow('kebab case');
});

test('what is there is not written over', () => {
  scaffold('press-contact', root);
  expect(() => scaffold('press-contact', root)).toThrow('there already');
});
