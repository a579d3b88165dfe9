import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brandColours, type Scheme } from '../styles/brand.js';
import { brandStylesheet } from '../styles/brand-stylesheet.js';
import type { Theme } from '../styles/colour-pairs.js';
import { colourIn, contrast } from '../styles/contrast.js';
import type { Arguments } from './arguments.js';
import { packageFile } from './package-files.js';
import type { Report } from './report.js';
import { UsageError } from './usage.js';

/** Writes the stylesheet of a brand. @returns the exit status */
export function writeTheme({ input, out = '-' }: Arguments, report: Report): number {
  const brand = colourOf(input);
  const css = brandStylesheet(brand, { light: themes.light(), dark: themes.dark() });
  for (const scheme of ['light', 'dark'] as const) {
    const moved = movedIn(brand, scheme);
    if (moved) report.progress(moved);
  }
  if (out === '-') process.stdout.write(css);
  else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, css);
    report.progress(`Wrote ${out}. Load it after styles.css; for pages of "pressroom-ui render", add --stylesheet.`);
  }
  return 0;
}

/** A colour as `#rrggbb`. Shells take an unquoted `#` for a comment, so it may be left out. */
function colourOf(text: string): string {
  const colour = colourIn(text);
  if (!colour) throw new UsageError(`found the colour "${text}", expected one such as '#7a1740' or 7a1740`);
  return colour;
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
