import type { ComponentPropsWithRef } from 'react';
import type { ListItemContent, ListMarker } from '../../content/article.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { warn } from '../../lib/warn.js';

export interface ArticleListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The items; an item may hold a list of its own. */
  items: ReadonlyArray<string | ListItemContent>;
  /** `bullet`, `number` (1.), `letter` (a)) or `none`, for text that carries its own marks. Default `bullet`. */
  marker?: ListMarker;
}

/**
 * A list in running text, nested as deep as need be. No items: renders nothing.
 *
 * Root: `<ul>`, or `<ol>` when numbered or lettered.
 */
export function ArticleList(props: ArticleListProps) {
  const { items = [], marker = 'bullet', className, ref, ...rest } = cleanProps(props);
  const told = items
    .map((item) => (typeof item === 'string' ? { text: item } : item))
    .filter(({ text, items }) => text?.trim() || items?.length);
  if (told.length === 0) {
    if (process.env.NODE_ENV !== 'production') warn('ArticleList', 'got no items; nothing is rendered.', 'Leave the list out.');
    return null;
  }
  const List = (marker === 'number' || marker === 'letter' ? 'ol' : 'ul') as 'ul';
  return (
    <List
      {...rest}
      ref={ref}
      className={classNames('pr-article-list', className)}
      data-marker={marker}
      {...(marker === 'letter' && { type: 'a' })}
    >
      {told.map(({ text, lang, dir, items: inner = [], marker: innerMarker }, index) => (
        <li key={index} lang={lang} dir={dir}>
          {text}
          {inner.length > 0 && <ArticleList items={inner} marker={innerMarker} />}
        </li>
      ))}
    </List>
  );
}
