import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, type Reader, reportProblem, text } from './reader.js';

/** A table of plain text; the first cell of every row is its heading. */
export interface TableContent extends LanguageOfPart {
  /** Caption and accessible name of the table. */
  caption?: string | undefined;
  /** Column headings. */
  columns?: readonly string[] | undefined;
  rows: readonly (readonly string[])[];
}

/** Reads a row and keeps empty cells in position. A row without any text is left out. */
const cells: Reader<string[]> = (value, context) => {
  if (!Array.isArray(value)) return reportProblem(context, 'list', value);
  const row = Array.from(value, (cell) => (cell === null || cell === undefined ? '' : (text(cell, context) ?? '')));
  return row.some(Boolean) ? row : undefined;
};

export const table = /* @__PURE__ */ object(
  { caption: text, columns: cells, rows: /* @__PURE__ */ list(cells), ...language } satisfies Fields<TableContent>,
  { required: ['rows'] },
);
