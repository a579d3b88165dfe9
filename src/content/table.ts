import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, lose, object, type Reader, text } from './reader.js';

/** A table of simple text; the first cell of every row is its heading. */
export interface TableContent extends LanguageOfPart {
  /** What the table shows; its name. */
  caption?: string | undefined;
  /** Headings of the columns. */
  columns?: readonly string[] | undefined;
  rows: readonly (readonly string[])[];
}

/** Reads a row of cells, each in its place; one without text in any cell is none. */
const cells: Reader<string[]> = (value, context) => {
  if (!Array.isArray(value)) return lose(context, 'list', value);
  const row = Array.from(value, (cell) => (cell === null || cell === undefined ? '' : (text(cell, context) ?? '')));
  return row.some(Boolean) ? row : undefined;
};

export const table = /* @__PURE__ */ object(
  { caption: text, columns: cells, rows: /* @__PURE__ */ list(cells), ...language } satisfies Fields<TableContent>,
  { required: ['rows'] },
);
