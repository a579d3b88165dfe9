import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/count-calls.mjs', import.meta.url));
const { seed, long, newOnEveryPage } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));

// Counted, not timed: the same on every machine. A component costs a server several times what its element costs.
test('the seed page takes at most 50 component calls, and no element that is not in its HTML', () => {
  expect(seed.tags).toBeGreaterThan(250);
  expect(seed.calls, JSON.stringify(seed.components)).toBeLessThanOrEqual(50);
  // The name of the current page is made as a link and, without an address, becomes a text.
  expect(seed.elements).toBeLessThanOrEqual(seed.tags + 1);
});

test('paragraphs, crumbs, sections and links are elements, whose number does not add component calls', () => {
  expect(long.tags).toBeGreaterThan(seed.tags * 5);
  expect(long.calls, JSON.stringify(long.components)).toBeLessThanOrEqual(seed.calls);
});

// Node 20 gives a hidden class of its own to every object that begins with a spread and goes on with a name: `{ ...shared, groups }`, but not
// `{ groups, ...shared }`. Each of them is slow to make, slow to read, and lives until the next collection of old objects.
test('no element of the seed page has props whose hidden class is another on every page', () => {
  expect(newOnEveryPage).toEqual([]);
});
