import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type ListContent, type ListMarker, type ReadListItem, textList } from '../../content/text-list.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { ProseContent, type ProseProps } from '../../elements/prose-content.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface ArticleListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'>, LinkComponentProp {
  /** The items and their marker; an item may contain a nested list. */
  list: ListContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale;
}

/**
 * A list in running text, with nested lists. Without items it renders nothing.
 *
 * Root: `<ul>`, or `<ol>` when numbered or lettered.
 */
export function ArticleList({ list: given, locale, linkComponent, className, ...rest }: ArticleListProps) {
  const list = read(textList, given, 'ArticleList', 'list');
  if (!list) return null;
  const { items, marker, lang, dir } = list;
  return (
    <Items
      {...(lang || dir ? { lang, dir } : {})}
      {...rest}
      className={className}
      items={items}
      marker={marker}
      prose={{ locale, linkComponent, lang: lang ?? rest.lang }}
    />
  );
}

interface ItemsProps extends ComponentPropsWithRef<'ul'> {
  items: readonly ReadListItem[];
  marker: ListMarker | undefined;
  prose: ProseProps;
}

function Items({ items, marker = 'bullet', prose, className, ...rest }: ItemsProps) {
  const List = (marker === 'number' || marker === 'letter' ? 'ol' : 'ul') as 'ul';
  return (
    <List {...rest} className={classNames('pr-article-list', className)} data-marker={marker} {...(marker === 'letter' && { type: 'a' })}>
      {items.map((item, index) => (
        <li key={index} lang={item.lang} dir={item.dir}>
          <ProseContent {...prose} text={item.text} lang={item.lang ?? prose.lang} />
          {item.items && <Items items={item.items} marker={item.marker} prose={item.lang ? { ...prose, lang: item.lang } : prose} />}
        </li>
      ))}
    </List>
  );
}
