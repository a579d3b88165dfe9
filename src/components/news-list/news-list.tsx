import type { ComponentPropsWithRef } from 'react';
import { type NewsItem, newsList, type ReadNewsItem } from '../../content/news-list.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { usePartId } from '../../elements/use-part-id.js';
import { monthInWords } from '../../format/dates.js';
import { languagesOf } from '../../format/languages.js';
import { parseDate } from '../../format/moment.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { dates, newsList as newsListWords } from '../../locales/en-parts.js';
import { NewsListItem } from './news-list-item.js';

export interface NewsListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The items, in the order in which they are shown. */
  list: readonly NewsItem[];
  /**
   * `month` puts consecutive items of a month under a heading: "November 2026".
   * @default 'none'
   */
  groupBy?: 'month' | 'none' | undefined;
  /**
   * Level of the headings: of the items, or of the months, whose items are one level below.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A list of news: title, date, kind, topics, teaser, thumbnail, translations and documents of each item. The title is the heading and the
 * link; its clickable area covers the whole item, so the name of the link is the title alone. Links inside an item lie above that area, and
 * so do date, kind and topics, which can be selected; a selection of the rest begins outside the item. Without items it renders nothing.
 *
 * Root: `<div>`.
 */
export function NewsList({ list: given, groupBy, headingLevel = 2, locale, linkComponent, className, ...rest }: NewsListProps) {
  const items = read(newsList, given, 'NewsList', 'list') ?? [];
  const id = usePartId('news-list', items, locale);
  if (items.length === 0) return null;
  const isGrouped = groupBy === 'month';
  const words = locale?.messages.newsList ?? newsListWords;
  const languages = languagesOf(words, locale, rest);
  const language = languagesOf({}, locale, rest).words;
  const Month = `h${headingLevel}` as const;
  return (
    <div className={classNames('pr-news-list', className)} {...rest}>
      {(isGrouped ? byMonth(items) : [items]).map((group, index) => {
        const day = isGrouped ? parseDate(group[0]?.date) : undefined;
        const monthId = isGrouped ? `${id}-${index}` : undefined;
        return (
          <div key={index} className="pr-news-list-group">
            {isGrouped && (
              <Month id={monthId} className="pr-news-list-month" {...(day ? language : languages.words)}>
                {day ? monthInWords(day, locale?.dates ?? dates) : words.undated}
              </Month>
            )}
            {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes a list for text if its items are laid out as a grid. */}
            <ul role="list" aria-labelledby={monthId}>
              {group.map((item, at) => (
                <NewsListItem
                  key={at}
                  item={item}
                  level={isGrouped ? headingLevel + 1 : headingLevel}
                  around={rest.lang ? { lang: rest.lang, dir: rest.dir as 'ltr' | 'rtl' | undefined } : undefined}
                  {...{ locale, linkComponent }}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Consecutive items of the same month, in the order in which they were given. */
function byMonth(items: readonly ReadNewsItem[]): ReadNewsItem[][] {
  const monthOf = (item: ReadNewsItem | undefined) => parseDate(item?.date)?.local.slice(0, 7);
  return items.reduce<ReadNewsItem[][]>((groups, item) => {
    const last = groups.at(-1);
    if (last && monthOf(last[0]) === monthOf(item)) last.push(item);
    else groups.push([item]);
    return groups;
  }, []);
}
