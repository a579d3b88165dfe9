import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components } from '../../scripts/entries.mjs';
import { compile, examplesOf } from './examples.js';

const readme = readFileSync('README.md', 'utf8');

test('every example of the README compiles', () => {
  const examples = examplesOf(readme);
  expect(examples.length).toBeGreaterThan(0);
  expect(compile('readme', examples).faults).toBe('');
});

test('the README begins with the two commands, and mentions every component', () => {
  expect(readme.split('\n').slice(0, 8).join('\n')).toMatch(/npm ci && npm start[\s\S]*npm cit/);
  const names = components().map((name) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  const missing = names.filter((name) => !readme.includes(`| \`${name}\``));
  expect(missing, 'Give each of these a row in the table of parts in README.md.').toEqual([]);
});
