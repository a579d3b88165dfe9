import { hasTime, inUtc, type Moment } from '../format/moment.js';
import { instantsOf, isTimeZone, offsetAt, type Transition, transitions } from '../lib/time-zone.js';

/** A value of a date property, as the end of its line: ";VALUE=DATE:20170615". */
export interface TimeValue {
  line: string;
  /** The zone that it refers to. */
  timeZone?: string;
  year: number;
}

/** Formats a date or a time: "20170615", "20170615T100000", and with `Z` if the ISO value has it. */
export const calendarTime = (iso: string): string => iso.replace(/[-:]/g, '').replace(/(T\d{4})(?!\d)/, '$100');

/**
 * A date, or a time: local with its zone, if the zone's rules say when that is; otherwise in UTC; floating if neither a zone nor an offset is
 * known.
 */
export function timeValue(moment: Moment, timeZone: string | undefined): TimeValue {
  const { local, instant } = moment;
  const year = Number(local.slice(0, 4));
  if (!hasTime(moment)) return { line: `;VALUE=DATE:${calendarTime(local)}`, year };
  if (instant === undefined) return { line: `:${calendarTime(local)}`, year };
  return isTimeZone(timeZone) && needsRules(timeZone, local, instant)
    ? { line: `;TZID=${timeZone}:${calendarTime(local)}`, timeZone, year }
    : { line: `:${calendarTime(inUtc(instant))}`, year };
}

/** Not in UTC, in an hour that the clocks repeat, or with an offset with seconds, which importers cut off. */
const needsRules = (timeZone: string, local: string, instant: number) =>
  !/^(Etc\/)?UTC$/i.test(timeZone) && instantsOf(local, timeZone).length === 1 && offsetAt(timeZone, instant) % 60_000 === 0;

/** Formats an offset: "+0200"; with seconds for historical offsets that have them. */
const calendarOffset = (offset: number): string =>
  (offset < 0 ? '-' : '+') + new Date(Math.abs(offset)).toISOString().slice(11, 19).replaceAll(':', '').replace(/00$/, '');

/**
 * The VTIMEZONE components of the zones to which values refer: the changes in the years of these values, and the offset before. Calendars that
 * know a zone's name may use their own rules.
 */
export function timeZoneLines(values: readonly TimeValue[]): string[] {
  const zones = new Set(values.flatMap(({ timeZone }) => timeZone ?? []));
  return [...zones].flatMap((timeZone) => {
    const years = values.filter((value) => value.timeZone === timeZone).map(({ year }) => year);
    // One more day at both ends, because local years begin and end before or after those of UTC.
    const [start, end] = [Date.UTC(Math.min(...years), 0, 0), Date.UTC(Math.max(...years) + 1, 0, 2)];
    const changes = transitions(timeZone, start, end);
    const offset = offsetAt(timeZone, start);
    const first = changes[0];
    const before = { at: start, from: offset, to: offset, isDaylight: first !== undefined && first.to < first.from };
    const parts = [...changes.map((change) => ({ ...change, isDaylight: change.to > change.from })), before];
    // Some calendars take the first part of either kind, so the offset before is last. A standard part is last of all, for those that take that.
    const sorted = [true, false].flatMap((isDaylight) => parts.filter((part) => part.isDaylight === isDaylight));
    return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...sorted.flatMap(observance), 'END:VTIMEZONE'];
  });
}

/** The lines for one change of offset. Forwards is daylight time; the label does not affect the calculation. */
function observance({ at, from, to, isDaylight }: Transition & { isDaylight: boolean }): string[] {
  const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${calendarTime(new Date(at + from).toISOString().slice(0, 19))}`,
    `TZOFFSETFROM:${calendarOffset(from)}`,
    `TZOFFSETTO:${calendarOffset(to)}`,
    `END:${kind}`,
  ];
}
