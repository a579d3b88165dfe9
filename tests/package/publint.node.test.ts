import { expect, test } from 'vitest';
import { publintFaults } from '../../scripts/package-checks.mjs';

test('publint reports nothing for the packed package', async () => {
  expect(await publintFaults()).toEqual([]);
});
