import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components } from '../../scripts/entries.mjs';
import { readFiles } from './files.js';
import { mirrorFaults } from './mirrors.js';

const files = { ...readFiles('src', /\.(tsx?|css)$/), ...readFiles('stories', /\.tsx?$/), ...readFiles('tests/components', /\.tsx$/) };
const { exports: subpaths } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every component has its stylesheet, story, fixture, test, exports and subpath', () => {
  expect(mirrorFaults(components(), files, subpaths)).toEqual([]);
  expect(mirrorFaults(['lost-part'], {}, {})).toHaveLength(8);
});
