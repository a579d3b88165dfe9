import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components } from '../../scripts/entries.mjs';
import { linkFaults } from '../../scripts/release-faults.mjs';
import { readNewsPage } from '../../src/content/exports.js';
import { compile, examplesOf } from './examples.js';

const readme = readFileSync('README.md', 'utf8');

const documents = ['README.md', ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`)];

test('every example of the README and of the guides compiles', () => {
  const examples = documents.map((file) => examplesOf(readFileSync(file, 'utf8')));
  expect(examples.filter((found) => found.length > 0).length).toBeGreaterThan(2);
  expect(compile('readme', examples.flat()).faults).toBe('');
});

test('every content file in the README and the guides is read without a problem', () => {
  const files = documents.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=```json\n)\{\n {2}"\$schema"[^`]+/g) ?? []);
  expect(files).not.toEqual([]);
  for (const file of files) expect(readNewsPage(JSON.parse(file))).toMatchObject({ content: { article: {} }, problems: [] });
});

test('every link of what is published leads into the package or to an absolute address', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isPublished = (file: string) => files.some((path: string) => file === path || file.startsWith(`${path}/`));
  const published = ['CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'docs/public-api.md', 'docs/reference.md', ...documents].filter(isPublished);
  const texts = Object.fromEntries(published.map((file) => [file, readFileSync(file, 'utf8')]));
  expect(published).toHaveLength(5 + documents.length);
  expect(linkFaults(texts, published)).toEqual([]);
});

test('the README begins with the two commands, and mentions every component', () => {
  expect(readme.split('\n').slice(0, 8).join('\n')).toMatch(/npm ci && npm start[\s\S]*npm cit/);
  const names = components().map((name) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  const missing = names.filter((name) => !readme.includes(`| \`${name}\``));
  expect(missing, 'Give each of these a row in the table of parts in README.md.').toEqual([]);
});
