import { type Meeting, meeting as meetingReader, type ReadMeeting } from '../content/meeting.js';
import { plainText, read } from '../content/reader.js';
import { startAndEnd } from '../format/event-date.js';
import { type Moment, readMoment } from '../format/moment.js';
import { addressText } from '../format/postal-address.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { isTimeZone } from '../lib/time-zone.js';
import { warn } from '../lib/warn.js';
import type { Locale } from '../locales/en.js';
import { meetingFactBox } from '../locales/en-parts.js';
import { contentLine, paramValue, textValue } from './content-line.js';
import { calendarDate, calendarTime, timeZoneLines } from './v-time-zone.js';

/** What a calendar needs to know beside the meeting. */
export interface CalendarOptions {
  /** Names the meeting for good, the world over: `tidal-flats-2026@coast.example`. Updates carry the same (RFC 7986). */
  uid: string;
  /** When this version was written: a `Date`, or ISO 8601 (in UTC where it names no offset). */
  stamp: Date | string;
  /**
   * 0 at first; one more with each change of date, place or status, so that calendars take the newest.
   * @default 0
   */
  sequence?: number;
  /**
   * What the file asks a calendar to do (RFC 5546). Needs an organiser whose `href` is a `mailto:` address.
   * @default none: a file to be opened or downloaded
   */
  method?: 'PUBLISH' | 'CANCEL';
  /** Absolute address of the page about the meeting. */
  url?: string;
  /** Name of the event where the meeting has no title of its own: the headline of the page. */
  title?: string;
  /**
   * Language of the words added to the author's: "Postponed".
   * @default en
   */
  locale?: Locale;
}

/** A meeting that is postponed is still to come, on a day not yet known: calendars keep it, and keep the time free. */
const statuses = { scheduled: 'CONFIRMED', rescheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

const where = 'toICalendar';
const day = 86_400_000;

/** Years have four digits, also around the globe and on the day after. */
const isSayable = ({ local }: Moment) => local > Date.parse('0001-01-01') && local < Date.UTC(9999, 0);

/**
 * A meeting as an iCalendar file (RFC 5545, with CONFERENCE of RFC 7986), to be served as `text/calendar; charset=utf-8`.
 * Whatever the texts hold, they cannot add properties. Times of an IANA zone come with its rules for the years of the meeting.
 *
 * @returns the file, or `undefined` (and a warning in development) where the meeting has no date a calendar could use
 */
export function toICalendar(given: Meeting, options: CalendarOptions): string | undefined {
  const meeting: ReadMeeting = read(meetingReader, given, 'toICalendar', 'meeting') ?? {};
  const { stamp: written, sequence, method, locale }: Partial<CalendarOptions> = options ?? {};
  const [uid, url, title] = [options?.uid, options?.url, options?.title].map(plainText);
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const stamp = readStamp(written);
  const when = period(meeting);
  if (!when) {
    if (process.env.NODE_ENV !== 'production')
      warn(
        where,
        `got the start "${meeting.date?.start}", which is not a usable date, so no file is created.`,
        'Set date.start to an ISO 8601 date such as 2017-06-15.',
      );
    return undefined;
  }
  if (stamp === undefined || !uid) {
    if (process.env.NODE_ENV !== 'production')
      warn(where, 'got no uid, or a stamp that is not a date, so no file is created.', 'Pass uid, and stamp: new Date().');
    return undefined;
  }
  const { status = 'scheduled', place, objective } = meeting;
  const organiser = organiserLine(meeting);
  if (process.env.NODE_ENV !== 'production' && method && !organiser)
    warn(
      where,
      'got a method, but no organiser with a mailto: address, so the method is ignored.',
      'Give an organiser an href such as "mailto:events@example.org".',
    );
  const conference = meeting.online ?? (meeting.attendance === 'online' && place ? { label: place.text, href: place.href } : undefined);
  const joinAt = absoluteUrl(conference?.href, url);
  const text = (name: string, ...parts: (string | undefined)[]) => {
    const known = parts.filter(Boolean);
    return known.length > 0 ? `${name}:${textValue(known.join(name === 'LOCATION' ? ', ' : '\n\n'))}` : undefined;
  };
  const address = absoluteUrl(url, undefined);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pressroom UI//pressroom-ui//EN',
    organiser && method && `METHOD:${method === 'CANCEL' ? 'CANCEL' : 'PUBLISH'}`,
    ...timeZoneLines(when.end ? [when.start, when.end] : [when.start]),
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${calendarTime(stamp)}Z`,
    `SEQUENCE:${sequence && Number.isInteger(sequence) && sequence > 0 ? sequence : 0}`,
    `DTSTART${timeValue(when.start)}`,
    when.end && `DTEND${timeValue(when.end)}`,
    text('SUMMARY', meeting.title ?? title),
    text(
      'DESCRIPTION',
      status === 'scheduled' ? undefined : words[status],
      objective,
      joinAt && (conference?.label ? `${conference.label} ${joinAt}` : joinAt),
    ),
    text('LOCATION', place?.text, place && addressText(place)?.replace(/\n+/g, ', ')),
    `STATUS:${statuses[status]}`,
    (status === 'postponed' || status === 'cancelled') && 'TRANSP:TRANSPARENT',
    organiser,
    joinAt && `CONFERENCE;VALUE=URI;LABEL=${paramValue(conference?.label ?? '')}:${joinAt}`,
    address && `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? contentLine(line) : '')).join('');
}

/** When a meeting begins and ends, as calendars tell it: the end is exclusive, and of the same kind as the start. */
function period({ date = {} }: ReadMeeting): { start: Moment; end?: Moment } | undefined {
  const zone = date.timeZone;
  const start = readMoment(date.start, zone);
  if (!start || !isSayable(start)) return undefined;
  let end = startAndEnd(date).end && readMoment(date.end, zone);
  if (end && !isSayable(end)) end = undefined;
  if (process.env.NODE_ENV !== 'production') tellOfZone(start, zone);
  // Of a whole day, the last day counts; calendars want the first that does not.
  if (!start.hasTime) return { start, end: wholeDay((end ?? start).local + day) };
  if (end && !end.hasTime) end = readMoment(`${new Date(end.local + day).toISOString().slice(0, 10)}T00:00`, zone);
  if (!end || (end.instant ?? end.local) <= (start.instant ?? start.local)) return { start };
  // A floating time and one of a zone do not go together.
  if ((start.instant === undefined) !== (end.instant === undefined)) return { start };
  return { start, end };
}

const wholeDay = (local: number): Moment => ({ local: Math.floor(local / day) * day, hasTime: false });

function tellOfZone(start: Moment, zone: string | undefined): void {
  if (zone !== undefined && !isTimeZone(zone))
    warn(where, `got the unknown time zone "${zone}", so it is ignored.`, 'Use an IANA name such as "Europe/Amsterdam".');
  else if (start.hasTime && start.instant === undefined)
    warn(
      where,
      'got a time without a time zone, so each calendar shows it as its own local time.',
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** A time on the clocks of its zone; where these show it never or twice, in UTC; a zone nobody named floats. */
function timeValue({ local, hasTime, instant, timeZone }: Moment): string {
  if (!hasTime) return `;VALUE=DATE:${calendarDate(local)}`;
  if (timeZone) return `;TZID=${timeZone}:${calendarTime(local)}`;
  return instant === undefined ? `:${calendarTime(local)}` : `:${calendarTime(instant)}Z`;
}

/** Calendars name organisers by their e-mail address only. */
function organiserLine({ organisers = [] }: ReadMeeting): string | undefined {
  for (const { name, href } of organisers) {
    const [, address] = /^\s*mailto:([^\s?"<>]+@[^\s?"<>]+)/i.exec(href ?? '') ?? [];
    if (address) return `ORGANIZER;CN=${paramValue(name)}:mailto:${address}`;
  }
  return undefined;
}

function readStamp(stamp: Date | string | undefined): number | undefined {
  const time = stamp instanceof Date ? stamp.getTime() : readStampText(String(stamp));
  return Number.isFinite(time) ? time : undefined;
}

/** Not `new Date`, which takes a time without offset for one of the machine it runs on. */
function readStampText(text: string): number {
  const moment = readMoment(text, 'UTC');
  return moment?.instant ?? moment?.local ?? Number.NaN;
}
