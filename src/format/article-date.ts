import type { ArticleDate } from '../content/article-date.js';
import type { DateWords } from '../locales/language-data.js';
import { parseDate } from './dates.js';
import { type Clock, describeEventDate } from './event-date.js';

/**
 * A date of an article as display text and, for `<time>`, as a machine-readable value. `text` is returned verbatim. A time is shown in the
 * time zone of the article; without one only the day is, because readers elsewhere could not tell when it is.
 */
export function describeArticleDate(
  { text, date, end }: ArticleDate,
  clock: Clock,
  words: DateWords,
): { text: string; dateTime?: string } | undefined {
  const shown = (iso: string | undefined) => (clock.timeZone ? iso : (parseDate(iso)?.local.slice(0, 10) ?? iso));
  const { timeZone, timeZoneName } = clock;
  const described = describeEventDate({ text, start: shown(date), end: shown(end), timeZone, timeZoneName }, words, 'ArticleHeader');
  return described?.dateTime && date ? { ...described, dateTime: date } : described;
}
