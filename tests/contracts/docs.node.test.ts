import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { readDeclarations } from '../../scripts/declarations/declarations.mjs';
import { components } from '../../scripts/entries.mjs';
import { readNewsPage } from '../../src/content/exports.js';
import * as calendar from '../../src/metadata/calendar-exports.js';
import * as metadata from '../../src/metadata/exports.js';
import * as feeds from '../../src/metadata/feed-exports.js';
import * as photoMetadata from '../../src/photo-metadata/exports.js';
import * as richText from '../../src/rich-text/exports.js';
import { codeOf } from '../../stories/reference/code/code-of.js';
import { cases } from '../conformance/cases.js';
import { compile, examplesOf, runnable } from './examples.js';
import { guideFaults } from './guides.js';

const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ name: file.replaceAll('\\', '/'), examples: examplesOf(readFileSync(join('stories', file), 'utf8')) }));

const declarations = readDeclarations();

/** Two states of each component as their docs pages show them: all of them take half a minute. */
const shown = cases.flatMap(({ Component, states }) =>
  [...new Set([states[0], states.at(-1)])].flatMap((state) =>
    state
      ? { code: codeOf(createElement(Component, state[1]) as ReactElement<Record<string, unknown>>, declarations), prints: undefined }
      : [],
  ),
);

/** The code of stories with state, which they write themselves. */
const written = readdirSync('stories/components').flatMap((file) =>
  [...readFileSync(join('stories/components', file), 'utf8').matchAll(/ code: `([^`]+)`/g)].map(([, code = '']) => ({
    code,
    prints: undefined,
  })),
);

test('every example of the docs compiles', () => {
  expect(shown.length).toBeGreaterThan(cases.length);
  expect(written).not.toEqual([]);
  const { faults } = compile('docs', [...pages.flatMap(({ examples }) => examples), ...shown, ...written]);
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

const guides = readdirSync('stories/components').filter((file) => file.endsWith('.guide.mdx'));
const recordings = guides.flatMap((file) => {
  const [, section = ''] =
    readFileSync(join('stories/components', file), 'utf8').match(/^## Screen reader output\n([\s\S]*?)(?=^## )/m) ?? [];
  return section ? [{ file, section, named: section.match(/[a-z-]+\.txt/g) ?? [] }] : [];
});

test('every component has a guide with the same parts', () => {
  expect(guides.map((file) => file.replace('.guide.mdx', ''))).toEqual(components());
  const faults = guides.flatMap((file) =>
    guideFaults(readFileSync(join('stories/components', file), 'utf8')).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

// The transcripts are what Orca has said (tests/spoken).
test.each(recordings)('$file quotes only what is in the transcripts that it names', ({ section, named }) => {
  const heard = named.map((name) => readFileSync(join('tests/spoken', name), 'utf8')).join('\n');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const quoted = rows.flatMap((row) => [...row.matchAll(/“([^”]+)”/g)].flatMap(([, words = '']) => words.split(/[,.] ?/)));
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((words) => !heard.includes(words))).toEqual([]);
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
