import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { cellOf, type ReadCell, type TableContent, table as tableReader } from '../../content/table.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface ArticleTableProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, LinkComponentProp {
  /** Caption, column headings, rows of cells and notes. */
  table: TableContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A table in running text. A table that is wider than the column scrolls inside its root element, which can be focused if it has a name:
 * the caption, or `aria-label`. `table.headers` says which cells are headings. Without rows it renders nothing.
 *
 * Root: `<section>`, a region, if there is a name; otherwise `<div>`.
 */
export function ArticleTable({ table: given, locale, linkComponent, className, ...rest }: ArticleTableProps) {
  const table = read(tableReader, given, 'ArticleTable', 'table');
  const { caption, columns, rows = [], headers = 'row', notes, lang, dir } = table ?? {};
  const id = usePartId('article-table', [table?.caption, table?.rows], locale);
  if (!table) return null;
  const prose = { locale, linkComponent, lang: lang ?? rest.lang };
  const label = rest['aria-labelledby'] ?? (caption && id);
  const isNamed = label !== undefined || rest['aria-label'] !== undefined;
  const Root = (isNamed ? 'section' : 'div') as 'section';
  const hasRowHeadings = headers === 'row' || headers === 'both';
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1). Only script could tell whether it scrolls, so every named table is a stop;
    // a stop without a name would say nothing, and there browsers that make scrollers focusable themselves do so only where it scrolls.
    <Root className={classNames('pr-article-table', className)} {...rest} aria-labelledby={label} tabIndex={isNamed ? 0 : undefined}>
      <table lang={lang} dir={dir}>
        {caption && <caption>{mixed(<span id={id}>{proseContent(caption, prose)}</span>)}</caption>}
        {columns && (
          <thead>
            <tr>{columns.map((cell, index) => tableCell(cell, 'col', prose, index))}</tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => tableCell(cell, scopeOf(cell, at === 0, row.length === 1, hasRowHeadings), prose, at))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes && (
        <div className="pr-article-table-notes" lang={lang} dir={dir}>
          {notes.map((note, index) => mixed(<p key={index}>{proseContent(note, prose)}</p>))}
        </div>
      )}
    </Root>
  );
}

/** What a cell in a row is the heading of, if it is one: the row, or the cells below it. */
function scopeOf(cell: ReadCell, isFirst: boolean, isAlone: boolean, hasRowHeadings: boolean): 'row' | 'col' | undefined {
  const { header, colSpan = 1 } = cellOf(cell);
  if (!(header ?? (isFirst && hasRowHeadings))) return undefined;
  return isFirst && !(isAlone && colSpan > 1) ? 'row' : 'col';
}

/** A heading or an ordinary cell; without text it is no heading. A function, because a table can have thousands of cells. */
function tableCell(cell: ReadCell, scope: 'row' | 'col' | undefined, prose: ProseProps, at: number) {
  const { text, align, header: _, ...others } = cellOf(cell);
  const content = text && proseContent(text, { ...prose, lang: others.lang ?? prose.lang });
  const attributes = { ...others, 'data-align': align === 'start' ? undefined : align };
  return mixed(
    scope && content ? (
      <th key={at} {...attributes} scope={scope}>
        {content}
      </th>
    ) : (
      <td key={at} {...attributes}>
        {content}
      </td>
    ),
  );
}
