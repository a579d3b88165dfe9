import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { candidates, floor, sameMarkup, sameMarkupAs, takingPart } from '../../bench/candidates.js';
import { contentFor, seedPage } from '../../bench/shared/content.js';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const text = (name: string, file: string) => readFileSync(`bench/candidates/${name}/${file}`, 'utf8');

test('lists every folder once', () => {
  expect(candidates.map(({ name }) => name).sort()).toEqual(readdirSync('bench/candidates').sort());
});

test('knows whom the ratios refer to, and makes the copy of a markup after the markup', () => {
  const names = candidates.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([floor, sameMarkup, sameMarkupAs]));
  expect(names.indexOf(sameMarkup)).toBeGreaterThan(names.indexOf(sameMarkupAs));
});

describe.each(candidates)('$name', ({ name, packages }) => {
  test('has a page for servers, a script for browsers, and styles', () => {
    expect(text(name, 'server.tsx')).toMatch(/^export (const|async function) render\b/m);
    expect(text(name, 'client.tsx')).toMatch(/^export const start\b/m);
    expect(existsSync(`bench/candidates/${name}/styles.css`)).toBe(true);
  });

  test('is made of packages in exact versions', () => {
    const { dependencies } = json('bench/package.json');
    const { dependencies: own } = json('package.json');
    const versions = packages.filter((one) => one !== 'pressroom-ui').map((one) => dependencies[one] ?? own[one]);
    expect(versions).not.toContain(undefined);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('everyone renders with the same React as the project', () => {
  const { dependencies } = json('bench/package.json');
  const { devDependencies } = json('package.json');
  for (const name of ['react', 'react-dom', '@types/react', '@types/react-dom']) expect(dependencies[name]).toBe(devDependencies[name]);
});

test('templates with one article take no part in the growth of pages', () => {
  expect(takingPart(candidates, 'growth').map(({ name }) => name)).not.toContain('news-page');
  expect(takingPart(candidates, 'server').map(({ name }) => name)).toContain('news-page');
});

describe('the content', () => {
  test('has the text of the seed page, word for word', () => {
    const { paragraphs, quote } = contentFor(seedPage).words.article;
    // The original page, of which the paragraphs are the long lines.
    const original = readFileSync('stories/fixtures/seed.txt', 'utf8').split('\n');
    const long = original.map((line) => line.trim()).filter(({ length }) => length > 200);
    expect([...paragraphs, `${quote.leadIn} ${quote.text}`]).toEqual(long);
  });

  test('has as many articles and sections as asked for, each with an address of its own', () => {
    const { articleIds, page, words } = contentFor({ articles: 3, sections: 20 });
    expect(new Set(articleIds).size).toBe(3);
    const addresses = words.navigation.sections.flatMap(({ href, children = [] }) => [href, ...children.map((child) => child.href)]);
    expect(new Set(addresses).size).toBe(20 * 6);
    expect(page.navigation).toEqual(words.navigation.sections);
  });
});
