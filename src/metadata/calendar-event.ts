import type { ReadMeeting } from '../content/meeting.js';
import { hasTime } from '../format/moment.js';
import { absoluteUrl, parseUrl } from '../lib/absolute-url.js';
import { paramValue, textValue } from './content-line.js';
import { dayAfter, type EventPeriod } from './event-period.js';
import { calendarTime, type TimeValue, timeValue } from './v-time-zone.js';

/** What an event of a calendar contains, besides its time. */
export interface CalendarEvent {
  uid: string;
  /** When this version was written, as ISO 8601 in UTC. */
  stamp: string;
  sequence: number;
  summary?: string | undefined;
  /** Paragraphs. */
  description: readonly (string | undefined)[];
  location: readonly (string | undefined)[];
  status: keyof typeof statuses;
  /** The ORGANIZER property. */
  organiser: string | undefined;
  /** Absolute URL of the page. It is also part of the description, because many calendars do not show the URL property. */
  url: string | undefined;
  /** Further properties. */
  more?: readonly (string | undefined)[];
}

/** A postponed meeting will take place on a date not yet known: calendars keep it, but do not block the time. */
const statuses = { scheduled: 'CONFIRMED', rescheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** Start and end of a period as iCalendar defines them: the end is exclusive, and of the same value type as the start. */
export function periodValues({ start, end }: EventPeriod, timeZone: string | undefined): [start: TimeValue, end?: TimeValue] {
  const over = hasTime(start) ? end : { local: dayAfter(end ?? start) };
  return over ? [timeValue(start, timeZone), timeValue(over, timeZone)] : [timeValue(start, timeZone)];
}

/** The lines of a VEVENT component; those that are `undefined` are left out. */
export function eventLines([start, end]: [TimeValue, TimeValue?], event: CalendarEvent): (string | undefined)[] {
  const { status } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${calendarTime(event.stamp)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART${start.line}`,
    end && `DTEND${end.line}`,
    line('SUMMARY', [event.summary]),
    line('DESCRIPTION', [...event.description, event.url], '\n\n'),
    line('LOCATION', event.location, ', '),
    `STATUS:${statuses[status]}`,
    status === 'postponed' || status === 'cancelled' ? 'TRANSP:TRANSPARENT' : undefined,
    event.organiser,
    ...(event.more ?? []),
    event.url && `URL:${event.url}`,
    'END:VEVENT',
  ];
}

/** A property with a text value. */
function line(name: string, parts: readonly (string | undefined)[], between = ''): string | undefined {
  const text = parts.filter(Boolean).join(between);
  return text ? `${name}:${textValue(text)}` : undefined;
}

/** How to take part from elsewhere: a line of the description, and the CONFERENCE property (RFC 7986, 5.11). */
export function conferenceOf({ online, attendance, place }: ReadMeeting, url: string | undefined): { text?: string; line?: string } {
  const { label, href } = online ?? (attendance === 'online' && place ? { label: place.text, href: place.href } : {});
  // No spaces in the URL of a telephone number (RFC 3966, 3).
  const phone = href && /^\s*tel:/i.test(href) ? parseUrl(href.replace(/\s+|%20/g, '')) : undefined;
  const address = phone ? phone.href : absoluteUrl(href, url);
  if (!address) return {};
  const shown = phone ? (href ?? '').replace(/^\s*tel:/i, '') : address;
  return {
    text: [label === shown ? '' : label, shown].filter(Boolean).join(' '),
    line: `CONFERENCE;VALUE=URI;${phone ? 'FEATURE=PHONE;' : ''}LABEL=${paramValue(label ?? '')}:${address}`,
  };
}
