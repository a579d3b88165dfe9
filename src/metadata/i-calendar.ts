import type { ReadEventDate } from '../content/event-date.js';
import { type Meeting, meeting as meetingReader, type ReadMeeting } from '../content/meeting.js';
import { plainText, read } from '../content/reader.js';
import { wordsOf } from '../content/text-in-language.js';
import { oneOf } from '../content/values.js';
import { hasTime, inUtc, parseDate, resolved } from '../format/moment.js';
import { addressText } from '../format/postal-address.js';
import { proseText } from '../format/prose-text.js';
import { pageUrl } from '../lib/absolute-url.js';
import { isTimeZone } from '../lib/time-zone.js';
import { warn } from '../lib/warn.js';
import type { Locale } from '../locales/en.js';
import { meetingFactBox } from '../locales/en-parts.js';
import { type CalendarEvent, conferenceOf, eventLines, periodValues } from './calendar-event.js';
import { contentLine } from './content-line.js';
import { type EventPeriod, eventPeriod, isUsable } from './event-period.js';
import { organiserLine } from './organiser-line.js';
import { sessionEvents } from './session-events.js';
import { timeZoneLines } from './v-time-zone.js';

/** Data that a calendar file needs in addition to the meeting. */
export interface CalendarOptions {
  /** Permanent, globally unique identifier of the meeting: `tidal-flats-2026@coast.example`. Updates must repeat it (RFC 7986). */
  uid: string;
  /** When this version was written: a `Date`, or an ISO 8601 string (UTC if it has no offset). */
  stamp: Date | string;
  /**
   * 0 at first; one more with each change of date, place or status, so that calendars take the newest. A text of digits is read as a number.
   * @default 0
   */
  sequence?: number | string | undefined;
  /**
   * What the file asks a calendar to do (RFC 5546). Needs an organiser whose `href` is a `mailto:` address. `CANCEL` cancels the meeting,
   * whatever its status, and needs a higher `sequence`.
   * @default none: a file to be opened or downloaded
   */
  method?: 'PUBLISH' | 'CANCEL' | undefined;
  /** Absolute URL of the page about the meeting. */
  url?: string | undefined;
  /** Name of the event if the meeting has no title, such as the headline of the page. */
  title?: string | undefined;
  /**
   * Whether each session of the agenda that has a date of its own is an event beside the meeting. A file that cancels has none.
   * @default true
   */
  sessions?: boolean | undefined;
  /**
   * Language of the words added to the author's: "Postponed".
   * @default en
   */
  locale?: Locale | undefined;
}

const source = 'toICalendar';
const methodReader = /* @__PURE__ */ oneOf({ publish: 'PUBLISH', cancel: 'CANCEL' });

/**
 * Creates an iCalendar file for a meeting (RFC 5545, with CONFERENCE from RFC 7986), to be served as `text/calendar; charset=utf-8`.
 * Texts are escaped, so they cannot add properties. If a time has an IANA zone, the file includes the zone's rules for the years of the meeting.
 *
 * @returns the file; `undefined`, with a warning in development, without a usable date, `uid` or `stamp`
 */
export function toICalendar(given: Meeting, options: CalendarOptions): string | undefined {
  const meeting: ReadMeeting = read(meetingReader, given, source, 'meeting') ?? {};
  const own: Partial<CalendarOptions> = options ?? {};
  const { locale, sessions = true } = own;
  const [uid, title] = [own.uid, own.title].map(plainText);
  const url = pageUrl(plainText(own.url));
  const method = read(methodReader, own.method, source, 'method');
  const stamp = readStamp(own.stamp);
  const { date = {}, place, objective } = meeting;
  const period = eventPeriod(date);
  const when = period && isUsable(period) ? period : undefined;
  if (process.env.NODE_ENV !== 'production' && !when)
    warn(
      source,
      `got the start "${date.start}", which is not a usable date, so no file is created.`,
      'Set date.start to an ISO 8601 date such as 2017-06-15.',
    );
  else if (process.env.NODE_ENV !== 'production' && (!stamp || !uid))
    warn(source, 'got no uid, or a stamp that is not a date, so no file is created.', 'Pass uid, and stamp: new Date().');
  if (!when || !stamp || !uid) return undefined;
  const organiser = organiserLine(meeting);
  const sequence = readSequence(own.sequence);
  if (process.env.NODE_ENV !== 'production') warnAboutZone(date, when);
  if (process.env.NODE_ENV !== 'production') warnAboutMethod(method, organiser, sequence);
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const status = method === 'CANCEL' ? 'cancelled' : (meeting.status ?? 'scheduled');
  const conference = conferenceOf(meeting, url);
  const event: CalendarEvent = {
    uid,
    stamp,
    sequence,
    status,
    organiser,
    url,
    summary: meeting.title ? wordsOf(meeting.title) : title,
    description: [
      status === 'scheduled' ? undefined : words[status],
      objective && proseText(objective, meeting.lang ?? locale?.tag),
      conference.text,
    ],
    location: [place?.text, place && addressText(place)?.replace(/\n+/g, ', ')],
    more: [conference.line],
  };
  const values = periodValues(when, date.timeZone);
  // A file that cancels is about one event only (RFC 5546, 3.2.5).
  const parts = sessions && method !== 'CANCEL' ? sessionEvents(meeting, event) : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pressroom UI//pressroom-ui//EN',
    organiser && method && `METHOD:${method}`,
    ...timeZoneLines([values, ...parts.map((part) => part.values)].flat().filter((value) => value !== undefined)),
    ...eventLines(values, event),
    ...parts.flatMap((part) => eventLines(part.values, part.event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? contentLine(line) : '')).join('');
}

function warnAboutZone({ timeZone }: ReadEventDate, { start }: EventPeriod): void {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    warn(source, `got the unknown time zone "${timeZone}", so it is ignored.`, 'Use an IANA name such as "Europe/Amsterdam".');
  else if (hasTime(start) && start.instant === undefined)
    warn(
      source,
      'got a time without a time zone, so each calendar shows it as its own local time.',
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

function warnAboutMethod(method: string | undefined, organiser: string | undefined, sequence: number): void {
  if (method && !organiser)
    warn(
      source,
      'got a method, but no organiser with a mailto: address, so the method is ignored.',
      'Give an organiser an href such as "mailto:events@example.org".',
    );
  else if (method === 'CANCEL' && sequence === 0)
    warn(source, 'got the method CANCEL with the sequence 0, which calendars that have the meeting ignore.', 'Raise sequence.');
}

/** A number of changes; anything else is 0. An integer of a calendar has 32 bits (RFC 5545, 3.3.8). */
function readSequence(given: unknown): number {
  const sequence = Number(plainText(given) ?? 0);
  return Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31 ? sequence : 0;
}

/** The stamp as ISO 8601 in UTC. Not `new Date`, which would interpret a time without an offset in the time zone of the machine. */
function readStamp(given: unknown): string | undefined {
  const moment = parseDate(plainText(given)?.replace(/^\d{4}-\d\d-\d\d$/, '$&T00:00'));
  const { instant } = moment ? resolved(moment, undefined, 'UTC') : {};
  return instant === undefined ? undefined : inUtc(instant);
}
