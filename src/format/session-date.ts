import type { ReadEventDate } from '../content/event-date.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, timeInWords } from './dates.js';
import { type DateInWords, describeEventDate, type EventRange, eventRange, withMachineValues } from './event-date.js';
import { interpolate } from './interpolate.js';
import { hasTime, type Moment, sameDay } from './moment.js';

/** The date of a meeting, for those of its sessions. */
export interface MeetingDate extends EventRange {
  timeZone?: string | undefined;
}

/** Reads the date of a meeting, once for all its sessions. */
export const meetingDate = (date: ReadEventDate = {}): MeetingDate => ({ ...eventRange(date), timeZone: date.timeZone });

/**
 * When a session of a meeting takes place, as display text and for `<time>`. What the date of the meeting has already said is left out:
 * the day, if the meeting has only one, and the time zone.
 */
export function describeSessionDate(date: ReadEventDate, meeting: MeetingDate, words: DateWords): DateInWords | undefined {
  const zoned: ReadEventDate = { ...date, timeZone: date.timeZone ?? meeting.timeZone };
  const range = eventRange(zoned);
  const { start, end } = range;
  if (date.text || !start || !hasTime(start) || isOnOtherClocks(start, zoned, meeting) || (end && !isSimple(start, end)))
    return describeEventDate(zoned, words);
  const { start: first, end: last = first } = meeting;
  const isOnlyDay = first && last && sameDay(first, last) && sameDay(first, start);
  const time = timeInWords(start, end, words);
  const text = isOnlyDay ? time : interpolate(words.dateTime, { date: dayInWords(start, words), time });
  return withMachineValues(text, range, false);
}

/** Whether a session has other clocks than its meeting: another zone, or without one another offset. */
const isOnOtherClocks = (start: Moment, { timeZone }: ReadEventDate, meeting: MeetingDate) =>
  timeZone !== meeting.timeZone || (!timeZone && start.offset !== meeting.start?.offset);

/** Whether two times are on one day whose clocks do not repeat them. */
const isSimple = (start: Moment, end: Moment) => sameDay(start, end) && (!hasTime(end) || end.local >= start.local);
