import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, flatten } from '../../scripts/tokens.mjs';

const read = (file: string) => JSON.parse(readFileSync(`src/styles/${file}`, 'utf8'));
const colours = (file: string) => Object.fromEntries(flatten(read(file)).map(({ name, css }) => [name.replace('--pr-color-', ''), css]));
const light = colours('tokens.json');
const themes: Record<string, Record<string, string>> = { light, dark: { ...light, ...colours('tokens.dark.json') } };

/** Relative luminance and contrast ratio, as WCAG 2.2 defines them. */
function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

test('the generated token files are up to date', () => {
  for (const [file, text] of Object.entries(build()))
    expect(readFileSync(file, 'utf8'), `${file} is out of date. Run: npm run tokens`).toBe(text);
});

test('the contrast function computes known ratios', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const pairs: [theme: string, front: string, back: string, least: number][] = Object.keys(themes).flatMap((theme) =>
  ['paper', 'raised'].flatMap((back): [string, string, string, number][] => [
    [theme, 'ink', back, 7],
    [theme, 'muted', back, 7],
    [theme, 'accent', back, 4.5],
    [theme, 'accent-strong', back, 4.5],
    [theme, 'warning', back, 4.5],
    [theme, 'edge', back, 3],
  ]),
);

test.each([...pairs, ...Object.keys(themes).map((theme): (typeof pairs)[number] => [theme, 'on-accent', 'accent', 4.5])])(
  '%s: %s on %s has at least %d:1',
  (theme, front, back, least) => {
    expect(contrast(themes[theme]?.[front], themes[theme]?.[back])).toBeGreaterThanOrEqual(least);
  },
);

test.each(Object.keys(themes))('%s: one colour of the focus ring is visible on any background', (theme) => {
  const { 'focus-ring': ring, 'focus-halo': halo, paper, raised, ink, accent } = themes[theme] ?? {};
  for (const ground of [paper, raised, ink, accent])
    expect(Math.max(contrast(ring, ground), contrast(halo, ground))).toBeGreaterThanOrEqual(3);
});
