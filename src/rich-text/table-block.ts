import type { Flow } from './description-list.js';
import type { CellDraft, Draft, TableDraft } from './draft.js';
import { isHeadingTag } from './elements.js';
import { descendants, elementsIn, type HtmlElement, hasClass, textOf } from './html-tree.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { paragraphsOf, withoutStrong } from './paragraphs.js';
import { isEmpty, lines, type Part, plainText } from './parts.js';
import { alignment } from './styles.js';
import { filled } from './table-grid.js';
import { textsOf } from './texts.js';

interface Row<Cell> {
  cells: Cell[];
  isHead: boolean;
}

interface Cell extends CellDraft {
  isHeading: boolean;
}

/** A table of data; of a table that only arranges things side by side, the content of its cells. */
export function table(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const given = rowsOf(element);
  const captions = elementsIn(element.children).filter(({ tag }) => tag === 'caption');
  if (isLayout(element, given, captions)) {
    const cells = given.flatMap(({ cells }) => cells);
    return [...captions, ...cells].flatMap((cell) => flow(cell.children, inside(cell, scope)));
  }
  const moved: Draft[] = [];
  const textIn = (holder: HtmlElement, around = scope): Part[][] => {
    const { texts, moved: others } = textsOf(flow(holder.children, inside(holder, { ...scope, around: [] })), around);
    moved.push(...others);
    return texts;
  };
  const cellOf = (cell: HtmlElement, isHead: boolean): Cell => {
    const isHeading = cell.tag === 'th';
    const own = inside(cell, scope);
    const texts = textIn(cell, own);
    return {
      text: lines(isHeading || isHead ? texts.map(withoutStrong) : texts),
      colSpan: spanOf(cell, 'colspan'),
      rowSpan: cell.attributes.rowspan?.trim() === '0' ? maxSpan : spanOf(cell, 'rowspan'),
      align: alignment(cell),
      isHeading,
      ...(texts.length > 0 && difference(own, scope)),
    };
  };
  const rows = given
    .map(({ cells, isHead }) => ({ isHead, cells: cells.map((cell) => cellOf(cell, isHead)) }))
    .filter(({ cells }) => cells.some(({ text }) => !isEmpty(text)));
  markHead(rows);
  const caption = lines(captions.flatMap((caption) => textIn(caption)));
  const notes = notesOf(element, scope).flatMap((note) => textIn(note));
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  if (rows.length === 0) return [...[caption, ...notes].flatMap((text) => paragraphsOf(text, scope, element)), ...moved];
  const cellsOf = (isHead: boolean) => fitted(rows.filter((row) => row.isHead === isHead).map(({ cells }) => cells));
  const [heads, body] = [cellsOf(true), cellsOf(false)];
  const hasRowHeadings = haveHeadings(body.map(([first]) => first as Cell));
  const block: TableDraft = {
    type: 'table',
    caption: isEmpty(caption) ? undefined : caption,
    columns: columnsOf(heads, body, () => scope.job.report(element, 'headers')),
    rows: body.map((row) => row.map((cell, index) => cellDraft(cell, cell.isHeading && !(hasRowHeadings && index === 0)))),
    headers: heads.length > 0 ? (hasRowHeadings ? 'both' : 'column') : hasRowHeadings ? 'row' : 'none',
    notes: notes.length > 0 ? notes : undefined,
    ...difference(scope, scope.job.text),
  };
  return [{ block, from: element }, ...moved];
}

/** The notes that our own tables have beside them. */
function notesOf({ parent }: HtmlElement, { job: { skipped } }: Scope): HtmlElement[] {
  const beside = parent && hasClass(parent, 'pr-article-table') ? elementsIn(parent.children) : [];
  const notes = beside.filter((inner) => hasClass(inner, 'pr-article-table-notes') && !skipped.has(inner));
  for (const note of notes) skipped.add(note);
  return notes;
}

function rowsOf(element: HtmlElement): Row<HtmlElement>[] {
  const parts = elementsIn(element.children).filter(({ tag }) => /^(thead|tbody|tfoot)$/.test(tag));
  const sorted = ['thead', 'tbody', 'tfoot'].flatMap((name) => parts.filter(({ tag }) => tag === name));
  const rows = sorted.flatMap((part) =>
    elementsIn(part.children)
      .filter(({ tag }) => tag === 'tr')
      .map((row) => ({ cells: elementsIn(row.children).filter(({ tag }) => /^t[dh]$/.test(tag)), isHead: part.tag === 'thead' })),
  );
  return rows.filter(({ cells }) => cells.length > 0);
}

/** Without a `<thead>`, or with nothing else, a first row of headings is the head. Its first cell may be empty. */
function markHead(rows: Row<Cell>[]): void {
  if (rows.every(({ isHead }) => isHead)) for (const row of rows) row.isHead = false;
  const [first] = rows;
  if (first && rows.length > 1 && first.cells.length > 1 && !rows.some(({ isHead }) => isHead))
    first.isHead = first.cells.every(({ isHeading, text }, index) => isHeading || (index === 0 && isEmpty(text)));
}

/** Whether the first cells of rows are their headings, apart from empty ones. Beside one that covers several rows, others are not. */
const haveHeadings = (cells: readonly Cell[]): boolean => {
  const filledIn = cells.filter(({ text }) => !isEmpty(text));
  return filledIn.length > 0 && filledIn.every(({ isHeading }) => isHeading) && !cells.some(({ rowSpan }) => rowSpan);
};

const isBlank = (element: HtmlElement) => textOf([element]).trim() === '';

function isLayout(element: HtmlElement, rows: readonly Row<HtmlElement>[], captions: readonly HtmlElement[]): boolean {
  if (/^(presentation|none)$/.test(element.attributes.role ?? '')) return true;
  const cells = rows.flatMap(({ cells }) => cells);
  if (cells.every(isBlank)) return true;
  if ([...descendants(element)].some(({ tag }) => tag === 'table' || isHeadingTag(tag))) return true;
  if (element.parent && hasClass(element.parent, 'pr-article-table')) return false;
  return (
    captions.every(isBlank) && rows.every(({ cells }) => cells.length < 2) && !cells.some((cell) => cell.tag === 'th' && !isBlank(cell))
  );
}

/** Maximum number of rows or columns that a cell covers. */
const maxSpan = 100;

const spanOf = (cell: HtmlElement, name: string): number | undefined => {
  const span = Number.parseInt(cell.attributes[name] ?? '', 10);
  return span > 1 ? Math.min(span, maxSpan) : undefined;
};

/** Cells that do not reach below the last row; in HTML, 0 means that they reach it. */
const fitted = (rows: readonly Cell[][]): Cell[][] =>
  rows.map((row, index) =>
    row.map((cell) => {
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - index);
      return { ...cell, rowSpan: rowSpan > 1 ? rowSpan : undefined };
    }),
  );

function cellDraft({ text, colSpan, rowSpan, align, lang, dir }: Cell, isHeading = false): Part[] | CellDraft {
  const header = isHeading && !isEmpty(text) ? true : undefined;
  return colSpan || rowSpan || align || header || lang || dir ? { text, colSpan, rowSpan, align, header, lang, dir } : text;
}

/** One row of headings; several rows are joined. A heading has the alignment that it shares with cells below it. */
function columnsOf(rows: Cell[][], body: readonly Cell[][], reportRows: () => void): TableDraft['columns'] {
  const [first, ...others] = rows;
  const isShared = ({ align }: Cell, index: number) => body.some((row) => row[index]?.align === align);
  if (others.length === 0) return first?.map((cell, index) => cellDraft(isShared(cell, index) ? cell : { ...cell, align: undefined }));
  reportRows();
  const inOwn = ({ text, lang, dir }: Cell): Part[] => (lang || dir ? [{ type: 'span', text, lang, dir }] : text);
  const grid = filled(
    rows.map((row) => row.map((cell) => ({ ...cell, text: inOwn(cell) }))),
    true,
  );
  return Array.from({ length: Math.max(...grid.map(({ length }) => length)) }, (_, column) => {
    const texts = grid.map((row) => row[column] ?? []).filter((text) => !isEmpty(text));
    const different = texts.filter((text, index) => index === 0 || plainText(text) !== plainText(texts[index - 1] ?? []));
    return different.flatMap((text, index) => (index === 0 ? text : [': ', ...text]));
  });
}
