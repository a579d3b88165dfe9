import type { Flow } from './description-list.js';
import type { CellDraft, Draft, TableDraft } from './draft.js';
import { isHeadingTag } from './elements.js';
import { descendants, elementsIn, type HtmlElement, textOf } from './html-tree.js';
import type { Scope } from './job.js';
import { knowsSpans } from './knows.js';
import { difference, inside } from './language.js';
import { withoutStrong } from './paragraphs.js';
import { isEmpty, lines, type Part, plainText } from './parts.js';
import { alignment } from './styles.js';
import { filled } from './table-grid.js';
import { textsOf } from './texts.js';

interface Row {
  cells: HtmlElement[];
  isHead: boolean;
}

/** A table of data; of a table that only arranges things side by side, the content of its cells. */
export function table(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const rows = rowsOf(element);
  const captions = elementsIn(element.children).filter(({ tag }) => tag === 'caption');
  if (isLayout(element, rows, captions)) {
    const cells = rows.flatMap(({ cells }) => cells);
    return [...captions, ...cells].flatMap((cell) => flow(cell.children, inside(cell, scope)));
  }
  const moved: Draft[] = [];
  const textIn = (cell: HtmlElement, isHeading = cell.tag === 'th'): Part[] => {
    const result = textsOf(flow(cell.children, inside(cell, { ...scope, around: [] })), scope);
    moved.push(...result.moved);
    return lines(isHeading ? result.texts.map(withoutStrong) : result.texts);
  };
  const heads = rows.filter(({ isHead }) => isHead);
  const body = heads.length === rows.length ? [] : rows.filter(({ isHead }) => !isHead);
  const hasRowHeadings = body.length > 0 && body.every(({ cells: [first] }) => first?.tag === 'th');
  const draftOf = (cell: HtmlElement, index: number, isHead: boolean): CellDraft => ({
    text: textIn(cell, isHead || cell.tag === 'th' || (index === 0 && !knowsSpans())),
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    align: cell.tag === 'td' ? alignment(cell) : undefined,
    header: cell.tag === 'th' && !isHead && !(hasRowHeadings && index === 0) ? true : undefined,
  });
  const drafts = ({ cells, isHead }: Row) => cells.map((cell, index) => draftOf(cell, index, isHead));
  const caption = lines(captions.map((given) => textIn(given)).filter((text) => !isEmpty(text)));
  const [head, content] = body.length === 0 ? [[], heads.map(drafts)] : [heads.map(drafts), body.map(drafts)];
  const block: TableDraft = {
    type: 'table',
    caption: isEmpty(caption) ? undefined : caption,
    columns: columnsOf(head, element, scope),
    rows: cellsOf(content, element, scope),
    headers: head.length > 0 ? (hasRowHeadings ? 'both' : 'column') : hasRowHeadings ? 'row' : 'none',
    ...difference(scope, scope.job.text),
  };
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  return [{ block, from: element }, ...moved];
}

function rowsOf(element: HtmlElement): Row[] {
  const parts = elementsIn(element.children).filter(({ tag }) => /^(thead|tbody|tfoot)$/.test(tag));
  const sorted = ['thead', 'tbody', 'tfoot'].flatMap((name) => parts.filter(({ tag }) => tag === name));
  const rows = sorted.flatMap((part) =>
    elementsIn(part.children)
      .filter(({ tag }) => tag === 'tr')
      .map((row) => ({ cells: elementsIn(row.children).filter(({ tag }) => /^t[dh]$/.test(tag)), isHead: part.tag === 'thead' })),
  );
  const [first] = rows;
  // Without a <thead>, a first row of headings is one. Its first cell may be empty.
  if (first && rows.length > 1 && first.cells.length > 1 && !rows.some(({ isHead }) => isHead))
    first.isHead = first.cells.every((cell, index) => cell.tag === 'th' || (index === 0 && cell.children.length === 0));
  return rows.filter(({ cells }) => cells.length > 0);
}

function isLayout(element: HtmlElement, rows: readonly Row[], captions: readonly HtmlElement[]): boolean {
  if (/^(presentation|none)$/.test(element.attributes.role ?? '')) return true;
  const cells = rows.flatMap(({ cells }) => cells);
  if (textOf(cells).trim() === '') return true;
  if ([...descendants(element)].some(({ tag }) => tag === 'table' || isHeadingTag(tag))) return true;
  return captions.length === 0 && rows.every(({ cells }) => cells.length < 2) && !cells.some(({ tag }) => tag === 'th');
}

const spanOf = (cell: HtmlElement, name: string): number | undefined => {
  const span = Number.parseInt(cell.attributes[name] ?? '', 10);
  return span > 1 ? Math.min(span, 100) : undefined;
};

const isPlain = ({ colSpan, rowSpan, align, header }: CellDraft) => !(colSpan || rowSpan || align || header);

/** The cells of rows, as the installed content model takes them. */
function cellsOf(rows: CellDraft[][], element: HtmlElement, { job }: Scope): TableDraft['rows'] {
  if (knowsSpans()) return rows.map((row) => row.map((cell) => (isPlain(cell) ? cell.text : cell)));
  if (rows.some((row) => row.some(({ colSpan, rowSpan }) => colSpan || rowSpan))) job.report(element, 'spans');
  return filled(rows);
}

/** One row of headings; several rows are joined. */
function columnsOf(rows: CellDraft[][], element: HtmlElement, scope: Scope): TableDraft['columns'] {
  if (rows.length < 2) return cellsOf(rows, element, scope)[0];
  scope.job.report(element, 'headers');
  const grid = filled(rows, true);
  return Array.from({ length: Math.max(...grid.map(({ length }) => length)) }, (_, column) => {
    const texts = grid.map((row) => row[column] ?? []).filter((text) => !isEmpty(text));
    const different = texts.filter((text, index) => index === 0 || plainText(text) !== plainText(texts[index - 1] ?? []));
    return different.flatMap((text, index) => (index === 0 ? text : [': ', ...text]));
  });
}
