import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brandColours, type Scheme } from '../styles/brand.js';
import { type Colour, limits, type Pair, pairs, ratioOf, type Theme } from '../styles/colour-pairs.js';
import { contrast } from '../styles/contrast.js';
import type { Arguments } from './arguments.js';
import { packageFile } from './package-files.js';
import type { Report } from './report.js';
import { UsageError } from './usage.js';

/** Writes the stylesheet of a brand. @returns the exit status */
export function writeTheme({ input, out = '-' }: Arguments, report: Report): number {
  const brand = colourOf(input);
  const css = themeOf(brand);
  for (const scheme of ['light', 'dark'] as const) {
    const moved = movedIn(brand, scheme);
    if (moved) report.progress(moved);
  }
  if (out === '-') process.stdout.write(css);
  else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, css);
    report.progress(`Wrote ${out}. Load it after styles.css.`);
  }
  return 0;
}

/** A colour as `#rrggbb`. */
function colourOf(text: string): string {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) throw new UsageError(`found the colour "${text}", expected one such as "#7a1740", in quotation marks`);
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** Says that links of a scheme are not in the colour itself, if it cannot be read there. */
function movedIn(brand: string, scheme: Scheme): string | undefined {
  const theme = themes[scheme]();
  const { accent } = brandColours(brand, scheme);
  if (accent === brand) return undefined;
  const [ratio, better] = [brand, accent].map((colour) => contrast(colour, theme.raised).toFixed(2));
  return `In the ${scheme} theme, ${brand} has a contrast of only ${ratio} to 1. Links are ${accent} there, which has ${better} to 1.`;
}

/** The colours of the package. */
function coloursOf(file: string): Partial<Theme> {
  const { color } = JSON.parse(packageFile(file).toString()) as { color: Record<string, { $value?: { hex: string } }> };
  return Object.fromEntries(Object.entries(color).flatMap(([name, { $value }]) => ($value ? [[name, $value.hex]] : [])));
}

const themes: Record<Scheme, () => Theme> = {
  light: () => coloursOf('tokens.json') as Theme,
  dark: () => ({ ...themes.light(), ...coloursOf('tokens.dark.json') }),
};

/** What tokens.css changes for readers who ask for more contrast. */
const withMoreContrast = (theme: Theme): Theme => ({ ...theme, muted: theme.ink, line: theme.edge });

function themeOf(brand: string): string {
  const rule = (selector: string, scheme: Scheme, hasMoreContrast = false) => {
    const colours = Object.entries(brandColours(brand, scheme, hasMoreContrast));
    return `${selector} {\n${colours.map(([name, colour]) => `  --pr-color-${name}: ${colour};`).join('\n')}\n}\n`;
  };
  const inMedia = (query: string, text: string) => `@media ${query} {\n${text.replace(/^(?=.)/gm, '  ')}}\n`;
  return [
    `/*\n * The colours of the brand ${brand}, written by: npx pressroom-ui theme '${brand}'\n * Load it after styles.css.\n *\n${table(brand)} */\n`,
    rule(':root', 'light'),
    inMedia('(prefers-contrast: more)', rule(':root', 'light', true)),
    inMedia('(prefers-color-scheme: dark)', rule(':root:not([data-theme="light"])', 'dark')),
    rule(':root[data-theme="dark"]', 'dark'),
    inMedia('print', rule(':root:root', 'light')),
  ].join('\n');
}

/** The contrast of every pair with an accent, as lines of a comment. */
function table(brand: string): string {
  const columns = (['light', 'dark'] as const).flatMap((scheme) =>
    [themes[scheme](), withMoreContrast(themes[scheme]())].map((theme, at) => ({ ...theme, ...brandColours(brand, scheme, at === 1) })),
  );
  const rows = Object.entries(limits).flatMap(([use, limit]) =>
    pairs[use as keyof typeof pairs]
      .filter(hasAccent)
      .map((pair) => [nameOf(pair), limit, ...columns.map((theme) => ratioOf(pair, theme))]),
  );
  const line = (cells: (string | number)[]) =>
    ` * ${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(42) : (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(8))).join('')}\n`;
  const head = ['Contrast, by the formula of WCAG 2.2', 'at least', 'light', '+', 'dark', '+'];
  return `${line(head)}${rows.map(line).join('')} * +: for readers who ask their system for more contrast\n`;
}

const hasAccent = ({ front, or, back, tint }: Pair) =>
  Boolean(tint) || [front, or, back].some((colour?: Colour) => colour?.includes('accent'));
const nameOf = ({ front, or, back, tint }: Pair) => `${front}${or ? ` or ${or}` : ''} on ${back}${tint ? ` with ${tint} % accent` : ''}`;
