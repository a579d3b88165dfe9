import type { ReadArticleDate } from '../content/article-date.js';
import type { DateWords } from '../locales/language-data.js';
import { type DateInWords, describeEventDate, eventRange, type ReadClock, withMachineValues } from './event-date.js';
import { parseDate } from './moment.js';

/**
 * A date of an article as display text and, for `<time>`, as machine-readable values. `text` is returned verbatim. A time is shown in the
 * time zone of the article; without one only the day is, because readers elsewhere could not tell when it is.
 */
export function describeArticleDate({ text, date, end }: ReadArticleDate, clock: ReadClock, words: DateWords): DateInWords | undefined {
  const shown = (iso: string | undefined) => (clock.timeZone ? iso : (parseDate(iso)?.local.slice(0, 10) ?? iso));
  const { timeZone, timeZoneName } = clock;
  const described = describeEventDate({ text, start: shown(date), end: shown(end), timeZone, timeZoneName }, words, 'ArticleHeader');
  if (timeZone || !described) return described;
  // The machine-readable values keep their times.
  const inWords = described.map((part) => part.text).join('');
  return withMachineValues(inWords, eventRange({ start: date, end }), Boolean(text));
}
