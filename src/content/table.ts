import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose } from './prose.js';
import { type Fields, list, object, type Reader, reportProblem } from './reader.js';

/** A table of texts; the first cell of every row is its heading. */
export interface TableContent extends LanguageOfPart {
  /** Caption and accessible name of the table. */
  caption?: Prose | undefined;
  /** Column headings. */
  columns?: readonly Prose[] | undefined;
  rows: readonly (readonly Prose[])[];
}

/** Reads a row and keeps empty cells in position. A row without any text is left out. */
const cells: Reader<ReadProse[]> = (value, context) => {
  if (!Array.isArray(value)) return reportProblem(context, 'list', value);
  const row = Array.from(value, (cell) => (cell === null || cell === undefined ? '' : (prose(cell, context) ?? '')));
  return row.some(Boolean) ? row : undefined;
};

export const table = /* @__PURE__ */ object(
  { caption: prose, columns: cells, rows: /* @__PURE__ */ list(cells), ...language } satisfies Fields<TableContent>,
  { required: ['rows'] },
);
