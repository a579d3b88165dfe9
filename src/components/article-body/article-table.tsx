import type { ComponentPropsWithRef, ReactNode } from 'react';
import { read } from '../../content/reader.js';
import { type TableContent, table as tableReader } from '../../content/table.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { ProseContent } from '../../elements/prose-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { proseText } from '../../format/prose-text.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface ArticleTableProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, LinkComponentProp {
  /** Caption, column headings and rows of cells. */
  table: TableContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale;
}

/**
 * A table in running text. A table that is wider than the column scrolls inside its root element, which can be focused and is named
 * by the caption. The first cell of a row is its heading. Without rows it renders nothing.
 *
 * Root: `<section>`, a region if there is a caption.
 */
export function ArticleTable({ table: given, locale, linkComponent, className, ...rest }: ArticleTableProps) {
  const table = read(tableReader, given, 'ArticleTable', 'table');
  const { caption, columns, rows = [], lang, dir } = table ?? {};
  const id = usePartId('article-table', caption && proseText(caption));
  if (!table) return null;
  const shared = { locale, linkComponent, lang: lang ?? rest.lang };
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1); without a name it would be a stop that says nothing.
    <section
      {...rest}
      className={classNames('pr-article-table', className)}
      aria-labelledby={caption && id}
      tabIndex={caption ? 0 : undefined}
    >
      <table lang={lang} dir={dir}>
        {caption && (
          <caption id={id}>
            <ProseContent {...shared} text={caption} />
          </caption>
        )}
        {columns && (
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Heading key={index} scope="col">
                  {column && <ProseContent {...shared} text={column} />}
                </Heading>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(([heading, ...cells], index) => (
            <tr key={index}>
              <Heading scope="row">{heading && <ProseContent {...shared} text={heading} />}</Heading>
              {cells.map((cell, at) => (
                <td key={at}>
                  <ProseContent {...shared} text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A column or row heading; an ordinary cell if it has no text. */
function Heading({ scope, children }: { scope: 'col' | 'row'; children: ReactNode }) {
  return children ? <th scope={scope}>{children}</th> : <td>{children}</td>;
}
