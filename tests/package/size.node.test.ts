import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from '../../.size-limit.json' with { type: 'json' };
import { unpack } from '../../scripts/pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-size-'));
let measured: { name: string; size: number; sizeLimit: number }[];

beforeAll(async () => {
  await unpack(folder);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync('.size-limit.json', join(folder, '.size-limit.json'));
  // It exits with 1 over budget, too; what it measured is on stdout in any case.
  const { stdout } = await promisify(execFile)(process.execPath, [resolve('node_modules/size-limit/bin.js'), '--json'], {
    cwd: folder,
  }).catch((error) => error);
  measured = JSON.parse(stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(budgets.map(({ name, limit }) => [name, limit]))('%s: at most %s', (name, limit) => {
  const { size = Number.NaN, sizeLimit = 0 } = measured.find((check) => check.name === name) ?? {};
  expect(size, `${name} measures ${size} bytes gzipped; the budget in .size-limit.json is ${limit}`).toBeLessThanOrEqual(sizeLimit);
});

test('the budgets count every island', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const islands = files.filter((file) => /^(components|templates)[\\/].*\.island\.js$/.test(file));
  const counted = budgets.flatMap((budget) => (typeof budget.import === 'object' ? Object.keys(budget.import) : []));
  expect(
    counted
      .filter((file) => file.endsWith('.island.js'))
      .map((file) => basename(file))
      .sort(),
  ).toEqual(islands.map((file) => basename(file)).sort());
});
