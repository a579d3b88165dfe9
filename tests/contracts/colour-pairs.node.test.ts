import { expect, test } from 'vitest';
import { type Colour, pairs } from '../../src/styles/colour-pairs.js';
import { contrast, mix } from '../../src/styles/contrast.js';
import { dark, light } from '../../stories/foundations/tokens.js';
import { declarationsIn } from '../../stories/support/declarations.js';
import { contrastFaults, pairFaults } from './colour-pairs.js';
import { readFiles } from './files.js';

const css = readFiles('src', /\.css$/);

/** A theme with the changes that the stylesheet makes for readers who ask for more contrast. */
function withMoreContrast(theme: typeof light): typeof light {
  const changes = declarationsIn(css['src/styles/tokens.css'] ?? '')
    .filter(({ around }) => around.includes('@media (prefers-contrast: more)'))
    .map(({ property, value }) => [property.replace('--pr-color-', ''), theme[/color-([\w-]+)/.exec(value)?.[1] as Colour]]);
  expect(changes).not.toEqual([]);
  return { ...theme, ...Object.fromEntries(changes) };
}

test('contrast ratios are those of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  // The darkest grey that fails and the lightest that passes on white, which the Understanding documents name.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(mix('#000000', 20, '#ffffff')).toBe('#cccccc');
});

test('every colour in a stylesheet is in a pair, and every pair is in a stylesheet', () => {
  expect(pairFaults(css, pairs)).toEqual([]);
  const added = '.pr-a { color: var(--pr-color-warning); background: var(--pr-color-accent); border: 1px solid var(--pr-color-muted); }';
  expect(pairFaults({ ...css, 'a.css': added }, pairs)).toEqual([
    expect.stringContaining('shape: muted'),
    expect.stringContaining('warning on accent'),
  ]);
  const tinted = '.pr-a { background: color-mix(in srgb, var(--pr-color-accent) 40%, transparent); }';
  expect(pairFaults({ ...css, 'a.css': tinted }, pairs)).toEqual([expect.stringContaining('background: accent 40')]);
  const superfluous = { ...pairs, Decoration: [...pairs.Decoration, { front: 'muted', back: 'paper', where: '' } as const] };
  expect(pairFaults(css, superfluous)).toEqual([expect.stringContaining('No stylesheet has shape: muted')]);
});

test.each([
  ['light', light],
  ['dark', dark],
  ['light, more contrast', withMoreContrast(light)],
  ['dark, more contrast', withMoreContrast(dark)],
])('every pair has enough contrast: %s', (_, theme) => {
  expect(contrastFaults(pairs, theme)).toEqual([]);
  expect(contrastFaults(pairs, { ...theme, muted: theme.paper })).not.toEqual([]);
});
