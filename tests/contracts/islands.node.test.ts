import { expect, test } from 'vitest';
import { readFiles } from './files.js';
import { islandFaults } from './islands.js';

const source = readFiles('src', /\.tsx?$/);

test("what moves is an island, and says 'use client'", () => {
  expect(islandFaults(source)).toEqual([]);
  expect(islandFaults({ 'src/components/a/a.island.tsx': 'useState(0)' })).toEqual([expect.stringContaining('first line')]);
  expect(islandFaults({ 'src/components/a/a.tsx': "'use client'" })).toEqual([expect.stringContaining('not named')]);
  expect(islandFaults({ 'src/components/a/a.tsx': 'const x = useRef<A>(null)' })).toEqual([expect.stringContaining('Only islands move')]);
  expect(islandFaults({ 'src/components/a/a.tsx': '<p style={{}} />' })).toEqual([expect.stringContaining('strict policy')]);
});
