import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readNewsPage } from '../../src/content/exports.js';
import * as calendar from '../../src/metadata/calendar-exports.js';
import * as metadata from '../../src/metadata/exports.js';
import * as feeds from '../../src/metadata/feed-exports.js';
import * as photoMetadata from '../../src/photo-metadata/exports.js';
import * as richText from '../../src/rich-text/exports.js';
import { compile, examplesOf, runnable } from './examples.js';

const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ name: file.replaceAll('\\', '/'), examples: examplesOf(readFileSync(join('stories', file), 'utf8')) }));

test('every example of the docs compiles', () => {
  const { faults } = compile(
    'docs',
    pages.flatMap(({ examples }) => examples),
  );
  expect(faults).toBe('');
});

test('every function that reads content or files, or makes calendars, feeds or metadata has a page with an example that prints something', () => {
  const shown = pages.filter(({ name, examples }) => name.startsWith('functions/') && examples.some(({ prints }) => prints));
  const functions = Object.keys({ ...metadata, ...calendar, ...feeds, ...photoMetadata, ...richText, readNewsPage }).map((name) =>
    name.replace(/(?=[A-Z])/g, '-').toLowerCase(),
  );
  expect(functions).not.toEqual([]);
  expect(shown.map(({ name }) => name.replace(/^functions\/|\.mdx$/g, '')).sort()).toEqual(functions.sort());
});

const printing = pages.flatMap(({ name, examples }) =>
  examples.flatMap(({ code, prints }, index) => (prints === undefined ? [] : [{ name, index, code, prints }])),
);

describe('the documented output of examples', () => {
  test.each(printing)('$name, example $index', async ({ name, index, code, prints }) => {
    const file = join(process.cwd(), '.cache/docs', `run-${name.replace(/\W/g, '-')}-${index}.ts`);
    writeFileSync(file, runnable(code));
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import(/* @vite-ignore */ file);
    const printed = log.mock.calls.map(([text]) => String(text)).join('\n');
    log.mockRestore();
    expect(printed.replaceAll('\r\n', '\n').trim()).toBe(prints.trim());
  });
});
