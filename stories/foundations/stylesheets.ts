import { type Declaration, declarationsIn } from '../support/declarations.js';
import { tokens } from './tokens.js';

const files = import.meta.glob<string>('../../src/**/*.css', { query: '?raw', import: 'default', eager: true });

interface Styled extends Declaration {
  /** Name of the stylesheet: `quote`. */
  sheet: string;
}

/** Every declaration of the library's stylesheets. */
export const declarations: Styled[] = Object.entries(files).flatMap(([file, css]) => {
  const sheet = file.replace(/^.*\/|\.css$/g, '');
  return declarationsIn(css).map((declaration) => ({ ...declaration, sheet }));
});

const range = /\((?:(min|max)-width: |(?:inline-size|width) ([<>]=?) )([\d.]+)(rem|px)\)/;
const words: Record<string, string> = { min: 'from', '>=': 'from', max: 'up to', '<': 'below' };

/** The widths at which each stylesheet changes, of the window or of a container, from narrow to wide. */
export function breakpoints() {
  const found = new Map<string, { sheet: string; of: string; widths: Map<string, number> }>();
  for (const { sheet, around, selector } of declarations) {
    for (const rule of [...around, selector]) {
      const [, limit, sign, size, unit] = range.exec(rule) ?? [];
      if (!size) continue;
      const of = /^@container (\S+)/.exec(rule)?.[1] ?? 'window';
      const entry = found.get(sheet + of) ?? { sheet, of, widths: new Map() };
      found.set(sheet + of, entry);
      entry.widths.set(`${words[limit ?? sign ?? '']} ${size} ${unit}`, Number(size) * (unit === 'rem' ? 16 : 1));
    }
  }
  return [...found.values()]
    .map(({ widths, ...entry }) => ({ ...entry, widths: [...widths].sort((one, other) => one[1] - other[1]).map(([text]) => text) }))
    .sort((one, other) => one.sheet.localeCompare(other.sheet, 'en'));
}

/** The size in a value of `font`, in rem. */
function sizeOf(font: string): number {
  const token = tokens.find(({ name }) => /size/.test(name) && font.includes(`(${name})`));
  return Number.parseFloat(token?.css ?? /[\d.]+(?=rem)/.exec(font)?.[0] ?? '');
}

/** The distinct values of `font` with the stylesheets that use them, from small to large. */
export function fonts() {
  const found = new Map<string, Set<string>>();
  for (const { property, value, sheet } of declarations)
    if (property === 'font' && value !== 'inherit') {
      const font = value.replace(/^normal /, '');
      found.set(font, (found.get(font) ?? new Set()).add(sheet));
    }
  return [...found]
    .map(([font, sheets]) => ({ font, sheets: [...sheets].sort() }))
    .sort((one, other) => sizeOf(one.font) - sizeOf(other.font));
}
