import { brandColours, type Scheme } from './brand.js';
import { type Colour, limits, type Pair, pairs, ratioOf, type Theme } from './colour-pairs.js';

/** What tokens.css changes for readers who ask for more contrast. */
const withMoreContrast = (theme: Theme): Theme => ({ ...theme, muted: theme.ink, line: theme.edge });

/**
 * The stylesheet of a brand for browsers of any age: what brand.css derives, as plain colours, with the contrast of every pair as a comment.
 *
 * @param brand `#rrggbb`
 * @param themes the colours of the package
 */
export function brandStylesheet(brand: string, themes: Record<Scheme, Theme>): string {
  const rule = (selector: string, scheme: Scheme, hasMoreContrast = false) => {
    const colours = Object.entries(brandColours(brand, scheme, hasMoreContrast));
    return `${selector} {\n${colours.map(([name, colour]) => `  --pr-color-${name}: ${colour};`).join('\n')}\n}\n`;
  };
  const inMedia = (query: string, text: string) => `@media ${query} {\n${text.replace(/^(?=.)/gm, '  ')}}\n`;
  return [
    `/*\n * The colours of the brand ${brand}, written by: npx pressroom-ui theme '${brand}'\n * Load it after styles.css.\n *\n${table(brand, themes)} */\n`,
    rule(':root', 'light'),
    inMedia('(prefers-contrast: more)', rule(':root', 'light', true)),
    inMedia('(prefers-color-scheme: dark)', rule(':root:not([data-theme="light"])', 'dark')),
    rule(':root[data-theme="dark"]', 'dark'),
    inMedia('print', rule(':root:root', 'light')),
  ].join('\n');
}

/** The themes with a brand: light, dark, each also with more contrast. */
export const brandThemes = (brand: string, themes: Record<Scheme, Theme>): Theme[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [themes[scheme], withMoreContrast(themes[scheme])].map((theme, at) => ({ ...theme, ...brandColours(brand, scheme, at === 1) })),
  );

/** The contrast of every pair with an accent, as lines of a comment. */
function table(brand: string, themes: Record<Scheme, Theme>): string {
  const columns = brandThemes(brand, themes);
  const rows = Object.entries(limits).flatMap(([use, limit]) =>
    pairs[use as keyof typeof pairs]
      .filter(hasAccent)
      .map((pair) => [nameOf(pair), limit, ...columns.map((theme) => ratioOf(pair, theme))]),
  );
  const line = ([name = '', ...cells]: (string | number)[]) =>
    ` * ${String(name).padEnd(42)}${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(8)).join('')}\n`;
  const head = ['Contrast, by the formula of WCAG 2.2', 'at least', 'light', '+', 'dark', '+'];
  return `${line(head)}${rows.map(line).join('')} * +: for readers who ask their system for more contrast\n`;
}

/** Whether a pair changes with the brand. */
export const hasAccent = ({ front, or, back, tint }: Pair): boolean =>
  Boolean(tint) || [front, or, back].some((colour?: Colour) => colour?.includes('accent'));

/** A pair in words: "ink on paper with 16 % accent". */
export const nameOf = ({ front, or, back, tint }: Pair): string =>
  `${front}${or ? ` or ${or}` : ''} on ${back}${tint ? ` with ${tint} % accent` : ''}`;
