import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language, type WithoutNull } from './language.js';
import { isRecord, prose, proses } from './prose.js';
import { type Context, type Fields, list, object, type Reader, readAt, reportProblem } from './reader.js';
import { gridOf, type PlacedRow } from './table-grid.js';
import { flag, numberWhere, oneOf } from './values.js';

/** Alignment of a cell. `number` is `end` with digits of the same width. */
export type CellAlign = 'start' | 'center' | 'end' | 'number';

/** A cell that is more than its text. */
export interface TableCell extends LanguageOfPart {
  /** Text of the cell. */
  text?: Prose | null | undefined;
  /**
   * How many columns it covers.
   * @default 1
   */
  colSpan?: number | null | undefined;
  /**
   * How many rows it covers.
   * @default 1
   */
  rowSpan?: number | null | undefined;
  /**
   * Alignment of its text; of a column heading, that of its column.
   * @default 'start'
   */
  align?: CellAlign | null | undefined;
  /**
   * Whether it is a heading wherever it stands: of its row, or of the cells below it.
   * @default false
   */
  header?: boolean | null | undefined;
}

/** A table of texts. */
export interface TableContent extends LanguageOfPart {
  /** Caption and accessible name of the table. */
  caption?: Prose | null | undefined;
  /** Column headings. */
  columns?: readonly (Prose | TableCell | null)[] | null | undefined;
  /** The rows, each a list of cells. */
  rows: readonly (readonly (Prose | TableCell | null)[])[];
  /**
   * Which cells of `rows` are headings: the first one of each row (`row`), the first row unless there are `columns` (`column`), `both`, or `none`.
   * @default 'row'
   */
  headers?: 'row' | 'column' | 'both' | 'none' | null | undefined;
  /** Notes under the table: sources, units, signs. */
  notes?: readonly Prose[] | null | undefined;
}

/** A cell with text only is that text, which may be empty. */
export type ReadCell = ReadProse | ReadTableCell;
export type ReadTableCell = WithoutNull<Omit<TableCell, 'text'>> & { text?: ReadProse };

/** HTML, attributes common to td and th elements. */
const span = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value > 0 && value <= 1000);

const cellObject = /* @__PURE__ */ object({
  text: prose,
  colSpan: span,
  rowSpan: span,
  align: /* @__PURE__ */ oneOf<CellAlign>({
    start: 'start',
    left: 'start',
    center: 'center',
    centre: 'center',
    end: 'end',
    right: 'end',
    number: 'number',
  }),
  header: flag,
  ...language,
} satisfies Fields<TableCell>);

/** Reads a cell: an object, or its text. */
const cell: Reader<ReadCell> = (value, context) => {
  if (!isRecord(value)) return prose(value, context);
  const content = cellObject('type' in value ? { text: value } : value, context);
  return content && simplest(content);
};

/** A cell as an object. */
export const cellOf = (cell: ReadCell): ReadTableCell => (typeof cell === 'object' && !Array.isArray(cell) ? cell : { text: cell });

const simplest = (cell: ReadTableCell): ReadCell => (Object.keys(cell).some((name) => name !== 'text') ? cell : (cell.text ?? ''));

/** Reads a row and keeps empty cells in position. A row without any text is left out. */
const cells: Reader<ReadCell[]> = (value, context) => {
  if (!Array.isArray(value)) return reportProblem(context, 'list', value);
  const row = Array.from({ length: value.length }, (_, index) => readAt(cell, value, index, context) ?? '');
  return row.some((cell) => cellOf(cell).text) ? row : undefined;
};

export const table = /* @__PURE__ */ object(
  {
    caption: prose,
    columns: cells,
    rows: /* @__PURE__ */ list(cells),
    headers: /* @__PURE__ */ oneOf<NonNullable<TableContent['headers']>>({ row: 'row', column: 'column', both: 'both', none: 'none' }),
    notes: proses,
    ...language,
  } satisfies Fields<TableContent>,
  { required: ['rows'], refine },
);

interface Refined {
  columns?: ReadCell[];
  rows: ReadCell[][];
  headers?: NonNullable<TableContent['headers']>;
  notes?: ReadProse[];
}

function refine(content: Refined, context: Context): boolean {
  const { headers } = content;
  if (!content.columns && (headers === 'column' || headers === 'both')) [content.columns, ...content.rows] = content.rows;
  if (content.rows.length === 0) return reportProblem(context, 'missing', undefined, 'rows') ?? false;
  const { columns } = content;
  const [[head] = [], body = []] = gridOf([columns ? [columns.map(cellOf)] : [], content.rows.map((row) => row.map(cellOf))]);
  const aligned = new Map<number, CellAlign>();
  if (columns && head) {
    content.columns = fitted(columns, head, context, aligned);
    for (const [index, { column, colSpan }] of head.cells.entries()) {
      const { align } = cellOf(columns[index] ?? '');
      for (let at = column; align && at < column + colSpan; at++) aligned.set(at, align);
    }
  }
  content.rows = content.rows.map((row, index) => fitted(row, body[index], context, aligned));
  // Marks of footnotes are counted in the order of the fields.
  const { rows, notes } = content;
  for (const name of ['rows', 'notes'] as const) delete (content as Partial<Refined>)[name];
  Object.assign(content, { rows }, notes && { notes });
  return true;
}

/** The cells of a row with the spans they have room for and the alignment of their column, and empty cells up to the last column. */
function fitted(row: ReadCell[], placed: PlacedRow | undefined, context: Context, aligned: ReadonlyMap<number, CellAlign>): ReadCell[] {
  const cells = row.map((given, index) => {
    const { colSpan, rowSpan, text, ...cell } = cellOf(given);
    const room = placed?.cells[index] ?? { column: 0, colSpan: 1, rowSpan: 1 };
    if (room.colSpan < (colSpan ?? 1)) reportProblem(context, 'span', colSpan, 'colSpan');
    if (room.rowSpan < (rowSpan ?? 1)) reportProblem(context, 'span', rowSpan, 'rowSpan');
    const align = text ? (cell.align ?? aligned.get(room.column)) : cell.align;
    return simplest({
      ...(text && { text }),
      ...cell,
      ...(align && { align }),
      // Beside a heading that covers several rows, the first cell of a row is no heading.
      ...(index === 0 && room.column > 0 && { header: cell.header ?? false }),
      ...(room.colSpan > 1 && { colSpan: room.colSpan }),
      ...(room.rowSpan > 1 && { rowSpan: room.rowSpan }),
    });
  });
  return [...cells, ...Array.from({ length: placed?.free ?? 0 }, () => '')];
}
