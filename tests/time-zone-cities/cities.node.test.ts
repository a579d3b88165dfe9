import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../scripts/cities.mjs';

test('the table is up to date', () => {
  expect(readFileSync('src/time-zone-cities/cities.ts', 'utf8'), 'Run: npm run cities').toBe(build());
});
