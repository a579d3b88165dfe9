import type { CellDraft } from './draft.js';
import type { Part } from './parts.js';

/** Maximum number of columns: a few bytes may ask for thousands of cells. */
const maxColumns = 200;

/**
 * Rows in which every cell stands in its column. The space of cells that span several is filled with empty cells.
 *
 * @param repeats whether it is filled with the same text instead
 */
export function filled(rows: readonly CellDraft[][], repeats = false): Part[][][] {
  const grid: Part[][][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { text, colSpan = 1, rowSpan = 1 } of row) {
      while (grid[y]?.[x]) x++;
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < colSpan && x + right < maxColumns; right++) {
          const line = grid[y + down];
          if (line) line[x + right] ??= repeats || (down === 0 && right === 0) ? text : [];
        }
      x += colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? []));
}
