import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';
import { dayInWords } from '../format/dates.js';
import { parseDate } from '../format/moment.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dateText } from './date-text.js';

interface DayOptions extends ReadLanguage {
  iso: string;
  words: DateWords;
  /** Name of the component, for the warning. */
  component: string;
}

/** A day in words with its machine-readable value. A text that is not an ISO 8601 date is shown unchanged. As `dateText`, a function. */
export function dayText({ iso, words, component, ...language }: DayOptions): ReactNode {
  const date = parseDate(iso);
  if (process.env.NODE_ENV !== 'production' && !date)
    warn(component, `got the date "${iso}", which is not an ISO 8601 date, so it is shown unchanged.`, 'Write dates as 2017-06-15.');
  return dateText([date ? { text: dayInWords(date, words), dateTime: iso } : { text: iso }], language);
}
