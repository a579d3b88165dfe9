import { dayInWords, parseDate } from '../format/dates.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';

interface DayProps {
  iso: string;
  words: DateWords;
  /** Component the date belongs to, for the warning. */
  where: string;
}

/** A day in words with its machine value; what is no ISO 8601 date is shown as it is. Root: `<time>`, or text. */
export function Day({ iso, words, where }: DayProps) {
  const date = parseDate(iso);
  if (process.env.NODE_ENV !== 'production' && !date)
    warn(where, `got the date "${iso}", which is not ISO 8601; it is shown as it is.`, 'Write dates as 2017-06-15.');
  return date ? <time dateTime={iso}>{dayInWords(date, words)}</time> : iso;
}
