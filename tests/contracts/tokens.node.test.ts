import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../scripts/tokens.mjs';

test('the generated token files are up to date', () => {
  for (const [file, text] of Object.entries(build()))
    expect(readFileSync(file, 'utf8'), `${file} is out of date. Run: npm run tokens`).toBe(text);
});
