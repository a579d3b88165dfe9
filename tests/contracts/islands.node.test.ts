import { expect, test } from 'vitest';
import { readFiles } from './files.js';
import { islandFaults, unguardedWarnings } from './islands.js';

const source = readFiles('src', /\.tsx?$/);

test("modules with state or effects are islands with 'use client'", () => {
  expect(islandFaults(source)).toEqual([]);
  expect(islandFaults({ 'src/components/a/a.island.tsx': 'useState(0)' })).toEqual([expect.stringContaining('first line')]);
  expect(islandFaults({ 'src/components/a/a.tsx': "'use client'" })).toEqual([expect.stringContaining('not named')]);
  expect(islandFaults({ 'src/components/a/a.tsx': 'const x = useRef<A>(null)' })).toEqual([
    expect.stringContaining('Only islands may use it'),
  ]);
  expect(islandFaults({ 'src/components/a/a.tsx': '<p style={{}} />' })).toEqual([expect.stringContaining('strict policy')]);
});

test('development texts are absent from production bundles', () => {
  expect(unguardedWarnings(source)).toEqual([]);
  expect(unguardedWarnings({ 'src/a.ts': "function a() {\n  warn('A', 'b', 'c');\n}\na();" })).toHaveLength(1);
  expect(unguardedWarnings({ 'src/a.ts': "if (process.env.NODE_ENV !== 'production') warn('A', 'b', 'c');" })).toEqual([]);
});
