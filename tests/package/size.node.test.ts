import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from '../../.size-limit.mjs';
import { standAlone } from '../../scripts/entries.mjs';
import { measureSizes } from '../../scripts/measure-sizes.mjs';
import { unpack } from '../../scripts/pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-size-'));
let measured: Awaited<ReturnType<typeof measureSizes>>;

beforeAll(async () => {
  await unpack(folder);
  measured = await measureSizes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(budgets.map(({ name, limit }) => [name, limit]))('%s: at most %s', (name, limit) => {
  const { size = Number.NaN, sizeLimit = 0 } = measured.find((check) => check.name === name) ?? {};
  expect(size, `${name} measures ${size} bytes gzipped; the budget in .size-limit.mjs is ${limit}`).toBeLessThanOrEqual(sizeLimit);
});

test('the budgets cover every island and every stand-alone script', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `dist/${file.replaceAll('\\', '/')}`,
  );
  const islands = files.filter((file) => /^dist\/(components|templates)\/.*\.island\.js$/.test(file));
  expect(islands.length).toBeGreaterThan(0);
  const counted = budgets.flatMap(({ path }) => path);
  const uncounted = [...islands, ...standAlone().map((name) => `dist/${name}.js`)].filter((file) => !counted.includes(file));
  expect(uncounted, 'Give these a budget in .size-limit.mjs.').toEqual([]);
});
