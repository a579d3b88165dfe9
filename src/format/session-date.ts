import type { EventDate } from '../content/event-date.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, hasTime, sameDay, timeInWords } from './dates.js';
import { describeEventDate, startAndEnd } from './event-date.js';
import { interpolate } from './interpolate.js';

/**
 * When a session of a meeting takes place, as display text and for `<time>`. What the date of the meeting has already said is left out:
 * the day, if the meeting has only one, and the time zone.
 */
export function describeSessionDate(
  date: EventDate,
  meeting: EventDate = {},
  words: DateWords,
): { text: string; dateTime?: string } | undefined {
  const zoned: EventDate = { ...date, timeZone: date.timeZone ?? meeting.timeZone };
  const { start, end } = startAndEnd(zoned);
  const isElsewhere = zoned.timeZone !== meeting.timeZone;
  if (date.text || !start || !hasTime(start) || isElsewhere || (end && !sameDay(start, end))) return describeEventDate(zoned, words);
  const { start: first, end: last = first } = startAndEnd(meeting);
  const isOnlyDay = first && last && sameDay(first, last) && sameDay(first, start);
  const time = timeInWords(start, end, words);
  const text = isOnlyDay ? time : interpolate(words.dateTime, { date: dayInWords(start, words), time });
  return date.start ? { text, dateTime: date.start } : { text };
}
