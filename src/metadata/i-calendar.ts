import { type Meeting, meeting as meetingReader, type ReadMeeting } from '../content/meeting.js';
import { plainText, read } from '../content/reader.js';
import { wordsOf } from '../content/text-in-language.js';
import { startAndEnd } from '../format/event-date.js';
import { type Moment, readMoment } from '../format/moment.js';
import { addressText } from '../format/postal-address.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { isTimeZone } from '../lib/time-zone.js';
import { warn } from '../lib/warn.js';
import type { Locale } from '../locales/en.js';
import { meetingFactBox } from '../locales/en-parts.js';
import { contentLine, paramValue, textValue } from './content-line.js';
import { calendarDate, calendarTime, timeZoneLines } from './v-time-zone.js';

/** Data that a calendar file needs in addition to the meeting. */
export interface CalendarOptions {
  /** Permanent, globally unique identifier of the meeting: `tidal-flats-2026@coast.example`. Updates must repeat it (RFC 7986). */
  uid: string;
  /** When this version was written: a `Date`, or an ISO 8601 string (UTC if it has no offset). */
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
  /** Absolute URL of the page about the meeting. */
  url?: string;
  /** Name of the event if the meeting has no title, such as the headline of the page. */
  title?: string;
  /**
   * Language of the words added to the author's: "Postponed".
   * @default en
   */
  locale?: Locale;
}

/** A postponed meeting will take place on a date not yet known: calendars keep it, but do not block the time. */
const statuses = { scheduled: 'CONFIRMED', rescheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

const source = 'toICalendar';
const day = 86_400_000;

/** Whether the year has four digits, also in every other time zone and on the following day. */
const hasFourDigitYear = ({ local }: Moment) => local > Date.parse('0001-01-01') && local < Date.UTC(9999, 0);

/**
 * Creates an iCalendar file for a meeting (RFC 5545, with CONFERENCE from RFC 7986), to be served as `text/calendar; charset=utf-8`.
 * Texts are escaped, so they cannot add properties. If a time has an IANA zone, the file includes the zone's rules for the years of the meeting.
 *
 * @returns the file; `undefined`, with a warning in development, without a usable date, `uid` or `stamp`
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
        source,
        `got the start "${meeting.date?.start}", which is not a usable date, so no file is created.`,
        'Set date.start to an ISO 8601 date such as 2017-06-15.',
      );
    return undefined;
  }
  if (stamp === undefined || !uid) {
    if (process.env.NODE_ENV !== 'production')
      warn(source, 'got no uid, or a stamp that is not a date, so no file is created.', 'Pass uid, and stamp: new Date().');
    return undefined;
  }
  const { status = 'scheduled', place, objective } = meeting;
  const organiser = organiserLine(meeting);
  if (process.env.NODE_ENV !== 'production' && method && !organiser)
    warn(
      source,
      'got a method, but no organiser with a mailto: address, so the method is ignored.',
      'Give an organiser an href such as "mailto:events@example.org".',
    );
  const conference = meeting.online ?? (meeting.attendance === 'online' && place ? { label: place.text, href: place.href } : undefined);
  const joinAt = absoluteUrl(conference?.href, url);
  const text = (name: string, ...parts: (string | undefined)[]) => {
    const present = parts.filter(Boolean);
    return present.length > 0 ? `${name}:${textValue(present.join(name === 'LOCATION' ? ', ' : '\n\n'))}` : undefined;
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
    text('SUMMARY', meeting.title ? wordsOf(meeting.title) : title),
    text(
      'DESCRIPTION',
      status === 'scheduled' ? undefined : words[status],
      objective && proseText(objective),
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

/** Start and end of a meeting as iCalendar defines them: the end is exclusive, and of the same value type as the start. */
function period({ date = {} }: ReadMeeting): { start: Moment; end?: Moment } | undefined {
  const zone = date.timeZone;
  const start = readMoment(date.start, zone);
  if (!start || !hasFourDigitYear(start)) return undefined;
  let end = startAndEnd(date).end && readMoment(date.end, zone);
  if (end && !hasFourDigitYear(end)) end = undefined;
  if (process.env.NODE_ENV !== 'production') warnAboutZone(start, zone);
  // `end` is the last day; DTEND is the day after it.
  if (!start.hasTime) return { start, end: wholeDay((end ?? start).local + day) };
  if (end && !end.hasTime) end = readMoment(`${new Date(end.local + day).toISOString().slice(0, 10)}T00:00`, zone);
  if (!end || (end.instant ?? end.local) <= (start.instant ?? start.local)) return { start };
  // A floating time and a time in a zone cannot be combined.
  if ((start.instant === undefined) !== (end.instant === undefined)) return { start };
  return { start, end };
}

const wholeDay = (local: number): Moment => ({ local: Math.floor(local / day) * day, hasTime: false });

function warnAboutZone(start: Moment, zone: string | undefined): void {
  if (zone !== undefined && !isTimeZone(zone))
    warn(source, `got the unknown time zone "${zone}", so it is ignored.`, 'Use an IANA name such as "Europe/Amsterdam".');
  else if (start.hasTime && start.instant === undefined)
    warn(
      source,
      'got a time without a time zone, so each calendar shows it as its own local time.',
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** A date-time value: local with TZID; in UTC if the zone's clocks skip or repeat the time; floating without a zone. */
function timeValue({ local, hasTime, instant, timeZone }: Moment): string {
  if (!hasTime) return `;VALUE=DATE:${calendarDate(local)}`;
  if (timeZone) return `;TZID=${timeZone}:${calendarTime(local)}`;
  return instant === undefined ? `:${calendarTime(local)}` : `:${calendarTime(instant)}Z`;
}

/** The ORGANIZER property, which requires an e-mail address: that of the first organiser or host who has one. */
function organiserLine({ organisers = [], hosts = [] }: ReadMeeting): string | undefined {
  for (const { name, href } of [...organisers, ...hosts]) {
    const [, address] = /^\s*mailto:([^\s?"<>]+@[^\s?"<>]+)/i.exec(href ?? '') ?? [];
    if (address) return `ORGANIZER;CN=${paramValue(name)}:mailto:${address}`;
  }
  return undefined;
}

function readStamp(stamp: Date | string | undefined): number | undefined {
  const time = stamp instanceof Date ? stamp.getTime() : readStampText(String(stamp));
  return Number.isFinite(time) ? time : undefined;
}

/** Not `new Date`, which would interpret a time without an offset in the time zone of the machine. */
function readStampText(text: string): number {
  const moment = readMoment(text, 'UTC');
  return moment?.instant ?? moment?.local ?? Number.NaN;
}
