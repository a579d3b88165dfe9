import { type ComponentPropsWithRef, useId } from 'react';
import type { TableContent } from '../../content/article.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { warn } from '../../lib/warn.js';

export interface ArticleTableProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'lang' | 'dir'>, TableContent {}

/**
 * A table in running text. Where it is wider than the column it scrolls inside a region
 * that the keyboard can reach and that is named by the caption. The first cell of a row is its heading.
 * No rows: renders nothing.
 *
 * Root: `<section>`, a region.
 */
export function ArticleTable(props: ArticleTableProps) {
  const { caption, columns = [], rows = [], lang, dir, className, ...rest } = cleanProps(props);
  const id = useId();
  if (!rows?.length) {
    if (process.env.NODE_ENV !== 'production')
      warn('ArticleTable', `got no rows for "${caption}"; nothing is rendered.`, 'Leave the table out.');
    return null;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section {...rest} className={classNames('pr-article-table', className)} aria-labelledby={id} tabIndex={0}>
      <table lang={lang} dir={dir}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {(columns ?? []).map((column, index) => (
              <th key={`${index}-${column}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{heading}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
