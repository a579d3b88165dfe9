/** How many columns and rows a cell covers. */
export interface Span {
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
}

/** Where a cell begins, and how many columns and rows it can cover there. */
interface Placed {
  column: number;
  colSpan: number;
  rowSpan: number;
}

export interface PlacedRow {
  cells: Placed[];
  /** Columns at the end of the row that no cell covers. */
  free: number;
}

/** HTML, "forming a table": a cell begins in the first free column; more than 1000 columns are not counted. */
function place(rows: readonly (readonly Span[])[], width: number): PlacedRow[] {
  let covered: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    const isFree = (at: number) => (covered[at] ?? 0) <= 0;
    const cells = row.map(({ colSpan = 1, rowSpan = 1 }) => {
      while (!isFree(column)) column++;
      const placed = { column, colSpan: 0, rowSpan: Math.min(rowSpan, rows.length - index) };
      do {
        covered[column++] = placed.rowSpan;
        placed.colSpan++;
      } while (placed.colSpan < colSpan && column < width && isFree(column));
      return placed;
    });
    while (column < width && !isFree(column)) column++;
    let free = 0;
    for (let at = column; at < width; at++) if (isFree(at)) free++;
    covered = Array.from(covered, (count = 0) => count - 1);
    return { cells, free };
  });
}

/**
 * Places the cells of a table so that none covers another, none reaches below its row group, and none reaches beyond the last column in
 * which a cell begins.
 *
 * @param groups the rows of head, body and foot
 */
export function gridOf(groups: readonly (readonly (readonly Span[])[])[]): PlacedRow[][] {
  const begins = groups.flatMap((rows) => place(rows, 1000).flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const width = begins.reduce((most, end) => Math.max(most, end), 0);
  return groups.map((rows) => place(rows, width));
}
