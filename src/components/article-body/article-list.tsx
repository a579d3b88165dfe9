import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type ListContent, type ListMarker, type ReadListItem, textList } from '../../content/text-list.js';
import { classNames } from '../../lib/class-names.js';

export interface ArticleListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The items and their marker; an item may contain a nested list. */
  list: ListContent;
}

/**
 * A list in running text, with nested lists. Without items it renders nothing.
 *
 * Root: `<ul>`, or `<ol>` when numbered or lettered.
 */
export function ArticleList({ list: given, className, ...rest }: ArticleListProps) {
  const list = read(textList, given, 'ArticleList', 'list');
  if (!list) return null;
  const { items, marker, lang, dir } = list;
  return <Items {...(lang || dir ? { lang, dir } : {})} {...rest} className={className} items={items} marker={marker} />;
}

interface ItemsProps extends ComponentPropsWithRef<'ul'> {
  items: readonly ReadListItem[];
  marker: ListMarker | undefined;
}

function Items({ items, marker = 'bullet', className, ...rest }: ItemsProps) {
  const List = (marker === 'number' || marker === 'letter' ? 'ol' : 'ul') as 'ul';
  return (
    <List {...rest} className={classNames('pr-article-list', className)} data-marker={marker} {...(marker === 'letter' && { type: 'a' })}>
      {items.map((item, index) => (
        <li key={index} lang={item.lang} dir={item.dir}>
          {item.text}
          {item.items && <Items items={item.items} marker={item.marker} />}
        </li>
      ))}
    </List>
  );
}
