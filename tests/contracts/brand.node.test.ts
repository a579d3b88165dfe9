import { expect, test } from 'vitest';
import { brandColours } from '../../src/styles/brand.js';
import { pairs } from '../../src/styles/colour-pairs.js';
import { contrast } from '../../src/styles/contrast.js';
import { dark, light } from '../../stories/foundations/tokens.js';
import { contrastFaults } from './colour-pairs.js';

/** Colours all over sRGB, with its corners. */
const steps = ['00', '1a', '33', '4d', '66', '80', '99', 'b3', 'cc', 'e6', 'ff'];
const colours = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));

test.each([
  ['light', light, false],
  ['dark', dark, false],
  ['light', light, true],
  ['dark', dark, true],
] as const)('any colour of a brand has enough contrast in every pair: %s', (scheme, theme, hasMoreContrast) => {
  const faults = colours.flatMap((brand) =>
    contrastFaults(pairs, { ...theme, ...brandColours(brand, scheme, hasMoreContrast) }).map((fault) => `${brand}: ${fault}`),
  );
  expect(faults).toEqual([]);
  expect(contrastFaults(pairs, { ...theme, accent: theme.paper })).not.toEqual([]);
});

test('a colour that can be read as it is stays', () => {
  expect(brandColours('#7a1740', 'light').accent).toBe('#7a1740');
  expect(brandColours('#a3c4ff', 'dark').accent).toBe('#a3c4ff');
});

test('more contrast is 7 to 1 on both backgrounds (WCAG 1.4.6)', () => {
  for (const brand of colours) {
    const [onLight, onDark] = [brandColours(brand, 'light', true), brandColours(brand, 'dark', true)];
    expect(Math.min(contrast(onLight.accent, light.paper), contrast(onLight.accent, light.raised))).toBeGreaterThanOrEqual(7);
    expect(Math.min(contrast(onDark.accent, dark.paper), contrast(onDark.accent, dark.raised))).toBeGreaterThanOrEqual(7);
  }
});
