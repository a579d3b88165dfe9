import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { isNumbered, type ListContent, type ListMarker, type ReadListItem, textList } from '../../content/text-list.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface ArticleListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'>, LinkComponentProp {
  /** The items and their marker; an item may contain a nested list. */
  list: ListContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A list in running text, with nested lists. Without items it renders nothing.
 *
 * Root: `<ul>`, or `<ol>` with numbers, letters or numerals.
 */
export function ArticleList({ list: given, locale, linkComponent, className, ...rest }: ArticleListProps) {
  const list = read(textList, given, 'ArticleList', 'list');
  if (!list) return null;
  const { items, marker, start, reversed, lang, dir } = list;
  return (
    <Items
      className={className}
      {...(lang || dir ? { lang, dir } : {})}
      {...rest}
      {...{ items, marker, start, reversed }}
      prose={{ locale, linkComponent, lang: lang ?? rest.lang }}
    />
  );
}

interface ItemsProps extends ComponentPropsWithRef<'ul'> {
  items: readonly ReadListItem[];
  marker: ListMarker | undefined;
  start: number | undefined;
  reversed: true | undefined;
  prose: ProseProps;
}

/** HTML, the type attribute of ol. */
const types: Partial<Record<ListMarker, string>> = { letter: 'a', 'upper-letter': 'A', roman: 'i', 'upper-roman': 'I' };

function Items({ items, marker = 'bullet', start, reversed, prose, className, ...rest }: ItemsProps) {
  const List = (isNumbered(marker) ? 'ol' : 'ul') as 'ul';
  return (
    <List
      className={classNames('pr-article-list', className)}
      {...rest}
      data-marker={marker}
      {...(types[marker] && { type: types[marker] })}
      {...{ start, reversed }}
    >
      {items.map((item, index) => {
        const own = { ...prose, lang: item.lang ?? prose.lang };
        return mixed(
          <li key={index} lang={item.lang} dir={item.dir}>
            {item.paragraphs && item.text ? mixed(<p>{proseContent(item.text, own)}</p>) : proseContent(item.text, own)}
            {item.paragraphs?.map((paragraph, at) => mixed(<p key={at}>{proseContent(paragraph, own)}</p>))}
            {item.items && <Items items={item.items} {...numberingOf(item)} prose={item.lang ? { ...prose, lang: item.lang } : prose} />}
          </li>,
        );
      })}
    </List>
  );
}

const numberingOf = ({ marker, start, reversed }: ReadListItem) => ({ marker, start, reversed });
