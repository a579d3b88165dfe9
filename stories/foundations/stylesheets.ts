import { type Declaration, declarationsIn } from '../support/declarations.js';

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

const width = /\((?:(?:min|max)-width|(?:inline-size|width) *[<>]=?)[^)]*\)/;

/** The widths at which each stylesheet changes, of the window or of a container, from narrow to wide. */
export function breakpoints() {
  const found = new Map<string, { sheet: string; of: string; widths: Set<string> }>();
  for (const { sheet, around, selector } of declarations) {
    for (const rule of [...around, selector]) {
      const condition = width.exec(rule)?.[0];
      if (!condition) continue;
      const of = /^@container (\S+)/.exec(rule)?.[1] ?? 'window';
      const entry = found.get(sheet + of) ?? { sheet, of, widths: new Set() };
      found.set(sheet + of, entry);
      entry.widths.add(condition.slice(1, -1));
    }
  }
  const size = (text: string) => Number.parseFloat(/[\d.]+/.exec(text)?.[0] ?? '') * (text.includes('rem') ? 16 : 1);
  return [...found.values()].map(({ widths, ...entry }) => ({
    ...entry,
    widths: [...widths].sort((one, other) => size(one) - size(other)),
  }));
}

/** The distinct values of `font`, with the stylesheets that use them. */
export function fonts() {
  const found = new Map<string, Set<string>>();
  for (const { property, value, sheet } of declarations)
    if (property === 'font' && value !== 'inherit') found.set(value, (found.get(value) ?? new Set()).add(sheet));
  return [...found].map(([font, sheets]) => ({ font, sheets: [...sheets] }));
}
