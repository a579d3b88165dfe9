import type { ReadArticle } from '../content/article.js';
import { isoWithOffset, type Moment, readMoment } from '../format/moment.js';

/**
 * When an article was published and last changed, with the offset of its time zone. A change before the publication, such as the last
 * edit of an article that was scheduled, is left out: search engines take it for an error.
 */
export function articleDates({ published, updated, timeZone }: ReadArticle): {
  published: string | undefined;
  modified: string | undefined;
} {
  const [start, change] = [readMoment(published?.date, timeZone), readMoment(updated?.date, timeZone)];
  return {
    published: isoWithOffset(published?.date, timeZone),
    modified: start && change && isBefore(change, start) ? undefined : isoWithOffset(updated?.date, timeZone),
  };
}

const isBefore = (a: Moment, b: Moment) =>
  a.instant !== undefined && b.instant !== undefined ? a.instant < b.instant : dayOf(a) < dayOf(b);
const dayOf = ({ local }: Moment) => Math.floor(local / 86_400_000);
