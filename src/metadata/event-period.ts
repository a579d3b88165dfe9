import type { ReadEventDate } from '../content/event-date.js';
import { eventRange } from '../format/event-date.js';
import { hasTime, type Moment, resolved } from '../format/moment.js';

/** When an event takes place. Both are days, or both are times. */
export interface EventPeriod {
  start: Moment;
  /** The last day, or the time at which the event is over, which is after its start. */
  end?: Moment;
}

const day = 86_400_000;

/** Whether the years have four digits in every time zone and on the following day, as iCalendar requires. */
export const isUsable = ({ start, end = start }: EventPeriod): boolean => start.local > '0001-01-01' && end.local < '9999-12-31';

/** The day after that of a date: "2017-06-16". */
export const dayAfter = ({ local }: Moment): string => new Date(Date.parse(local.slice(0, 10)) + day).toISOString().slice(0, 10);

/** The period of an event; `undefined` without a start. After a time, a last day without one lasts until midnight. */
export function eventPeriod(date: ReadEventDate): EventPeriod | undefined {
  const { start, end } = eventRange(date);
  if (!start) return undefined;
  if (!end) return { start };
  if (!hasTime(start)) return { start, end: { local: end.local.slice(0, 10) } };
  const over = resolved(hasTime(end) ? end : { local: `${dayAfter(end)}T00:00` }, date.timeZone, start.offset);
  // A time that is known everywhere cannot end one that is not.
  const isLater =
    start.instant === undefined ? over.instant === undefined && over.local > start.local : Number(over.instant) > start.instant;
  return isLater ? { start, end: over } : { start };
}
