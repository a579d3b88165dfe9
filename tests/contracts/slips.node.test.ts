import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slipFaults, slips } from '../../scripts/slips/slips.mjs';

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

test('every slip can still be made, and asks tests that exist', () => {
  expect(slipFaults(slips, read), 'The code has changed: correct the slip in scripts/slips, or remove it.').toEqual([]);
  expect(Object.values(slips).flat().length).toBeGreaterThanOrEqual(80);
});

test('slips that cannot be made are reported', () => {
  const slip = { breaks: 'It breaks.', file: 'a.ts', find: 'one', replace: 'two', tests: ['a.test.ts'] };
  const files: Record<string, string> = { 'a.ts': 'one two two', 'a.test.ts': '', 'a.page.test.ts': '' };
  const faults = (change: Partial<typeof slip>) => slipFaults({ kind: [{ ...slip, ...change }] }, (file) => files[file]);
  expect(faults({})).toEqual([]);
  expect(faults({ file: 'b.ts' })).toEqual([expect.stringContaining('b.ts does not exist')]);
  expect(faults({ find: 'two', replace: '' })).toEqual([expect.stringContaining('2 times instead of once')]);
  expect(faults({ find: 'none' })).toEqual([expect.stringContaining('0 times instead of once')]);
  expect(faults({ replace: 'one' })).toEqual([expect.stringContaining('changes nothing')]);
  expect(faults({ tests: [] })).toEqual([expect.stringContaining('asks no test')]);
  expect(faults({ tests: ['b.test.ts'] })).toEqual([expect.stringContaining('b.test.ts, which does not exist')]);
  expect(faults({ tests: ['a.page.test.ts'] })).toEqual([expect.stringContaining('stylesheets only')]);
  expect(slipFaults({ kind: [slip, slip] }, (file) => files[file])).toEqual([expect.stringContaining('is there twice')]);
});
