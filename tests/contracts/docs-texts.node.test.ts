// Texts of the guides that are made of other documents: none is empty, and what they count is there.
import { readdirSync, readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { expect, test } from 'vitest';

const load = async <Module>(name: string) =>
  (
    await runnerImport<Module>(`${process.cwd()}/stories/guides/generated/${name}.ts`, {
      root: process.cwd(),
      configFile: false,
      logLevel: 'error',
    })
  ).module;

const read = (file: string) => readFileSync(file, 'utf8');

test('every text that a guide takes from another document has one, and every text is taken', async () => {
  const { texts } = await load<typeof import('../../stories/guides/generated/texts.js')>('texts');
  for (const [name, text] of Object.entries(texts)) expect(text().trim(), name).not.toBe('');
  const guides = readdirSync('stories/guides').filter((name) => name.endsWith('.mdx'));
  const used = guides.flatMap((name) => read(`stories/guides/${name}`).match(/(?<=<Generated of=")\w+/g) ?? []);
  expect(used.sort()).toEqual(Object.keys(texts).sort());
});

test('the tests are those that docs/engines.md counts, without the date of the run', async () => {
  const { testsPassed } = await load<typeof import('../../stories/guides/generated/browsers.js')>('browsers');
  const counts = [...read('docs/engines.md').matchAll(/^\| \[[^|]*\| (\d+)/gm)].map(([, count]) => Number(count));
  expect(testsPassed).toBe(counts.reduce((sum, count) => sum + count));
});

test('the criteria are in the order of WCAG, each with every component whose guide names it', async () => {
  const { criteria, criteriaNames } = await load<typeof import('../../stories/guides/generated/criteria.js')>('criteria');
  const numbers = criteriaNames.map((name) => name.split(' ', 1)[0] ?? '');
  expect(numbers).toEqual([...numbers].sort((one, other) => one.localeCompare(other, 'en', { numeric: true })));
  expect(new Set(numbers).size, 'A criterion has one name.').toBe(numbers.length);
  const inGuides = readdirSync('stories/components')
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => read(`stories/components/${name}`).match(/^\| \d\.\d+\.\d+ /gm) ?? []);
  expect(criteria().match(/\]\(\?path=/g)).toHaveLength(inGuides.length);
});

test('changes that break callers are all listed for them', async () => {
  const { breakingChanges } = await load<typeof import('../../stories/guides/generated/changes.js')>('changes');
  const [, unreleased = ''] = read('CHANGELOG.md').split('## [Unreleased]');
  const [next = ''] = unreleased.split(/^## \[/m);
  expect(breakingChanges().match(/\bbreaking\b/gi)).toHaveLength(next.match(/\bbreaking\b/gi)?.length ?? 0);
});
