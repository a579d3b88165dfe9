import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../scripts/steps.mjs';
import { breadcrumbSteps, fitsFrom } from '../../src/components/breadcrumbs/breadcrumb-steps.js';
import { ribbonSteps } from '../../src/components/ribbon-toolbar/ribbon-layout.js';

test('the generated container queries are up to date', () => {
  for (const [file, text] of Object.entries(build(ribbonSteps, breadcrumbSteps)))
    expect(readFileSync(file, 'utf8'), `${file} is out of date. Run: npm run steps`).toBe(text);
});

test('every step has a container query', () => {
  const [ribbon = '', ribbonWithLarge = '', breadcrumbs = ''] = Object.values(build([16, 40], [24]));
  for (const size of ['small', 'medium', 'large'])
    for (const step of [16, 40])
      expect(size === 'large' ? ribbonWithLarge : ribbon).toMatch(
        new RegExp(`@container pr-ribbon \\(inline-size >= ${step}rem\\) \\{[^@]*\\[data-${size}-from="${step}"\\]`),
      );
  expect(breadcrumbs).toMatch(/@container pr-breadcrumbs \(inline-size >= 24rem\) \{[^@]*\[data-fits-from="24"\]/);
});

test('fitsFrom returns the next larger step', () => {
  expect([0, 24, 24.1, 79, 200].map(fitsFrom)).toEqual([24, 24, 28, 80, 80]);
});
