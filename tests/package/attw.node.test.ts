import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subpaths } from '../../scripts/entries.mjs';
import { attw } from '../../scripts/package-checks.mjs';

test('the types of every entry point resolve and match its module', async () => {
  const { report, isFine } = await attw();
  expect(isFine, `attw complains about the packed package:\n${report}`).toBe(true);
  for (const path of Object.keys(subpaths())) expect(report, `attw did not look at ${path}`).toContain(`"${join('pressroom-ui', path)}"`);
});
