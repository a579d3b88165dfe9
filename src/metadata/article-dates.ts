import type { ReadArticle } from '../content/article.js';
import { isoOf, type Moment, parseDate, resolved } from '../format/moment.js';

/**
 * When an article was published and last changed, with the offset of its time zone. A change before the publication, such as the last
 * edit of an article that was scheduled, is left out: search engines take it for an error.
 */
export function articleDates({ published, updated, timeZone }: ReadArticle): {
  published: string | undefined;
  modified: string | undefined;
} {
  const read = (iso: string | undefined) => {
    const moment = parseDate(iso, timeZone);
    return moment && resolved(moment, timeZone);
  };
  const [start, change] = [read(published?.date), read(updated?.date)];
  return {
    published: start && isoOf(start),
    modified: change && !(start && isBefore(change, start)) ? isoOf(change) : undefined,
  };
}

/** Times are compared as instants, days as days. */
const isBefore = (a: Moment, b: Moment) =>
  a.instant !== undefined && b.instant !== undefined ? a.instant < b.instant : a.local.slice(0, 10) < b.local.slice(0, 10);
