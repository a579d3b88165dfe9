import type { Event, Place as SchemaPlace, VirtualLocation } from 'schema-dts';
import type { Meeting, Organisation, Person, Place } from '../content/meeting.js';
import type { NewsPageContent } from '../content/news-page.js';
import { startAndEnd } from '../format/event-date.js';
import { isoWithOffset } from '../format/moment.js';
import { withName } from '../format/person-name.js';
import { addressText } from '../format/postal-address.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { clean } from '../lib/clean.js';
import { type Node, omitEmpty, organisation, person } from './schema.js';

const eventStatus = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  rescheduled: 'https://schema.org/EventRescheduled',
} as const;

const attendanceMode = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** A title and circumstances alone are no meeting to tell of. */
const circumstances = ['title', 'status', 'attendance', 'lang', 'dir', 'calendarHref'];

/** Whether there is an event to tell of. */
export const hasFacts = (meeting: Meeting) =>
  Object.entries(meeting).some(([name, fact]) => saysSomething(fact) && !circumstances.includes(name));

/** Texts without letters, and what holds nothing else, say nothing. */
function saysSomething(fact: unknown): boolean {
  if (typeof fact === 'object' && fact !== null) return Object.values(fact).some(saysSomething);
  return typeof fact === 'string' ? fact.trim() !== '' : fact !== undefined;
}

/** A meeting as schema.org Event: speakers perform, chairs, bodies and people named attend; nothing is inferred. */
export function eventJsonLd(given: Meeting, about: Pick<NewsPageContent, 'url' | 'article'>): object {
  const meeting: Meeting = clean(given) ?? {};
  const page: Partial<typeof about> = clean(about) ?? {};
  const people = (list?: readonly Person[]) => withName(list).map((someone) => person(someone, page.url));
  const bodies = (list?: readonly Organisation[]) => withName(list).map((body) => organisation(body, page.url));
  const { date = {}, status = 'scheduled', attendance, participants } = meeting;
  const event: Node<Event> = {
    '@type': 'Event',
    name: meeting.title?.trim() || page.article?.headline,
    description: meeting.objective,
    inLanguage: meeting.lang,
    startDate: isoWithOffset(date.start, date.timeZone),
    endDate: startAndEnd(date).end && isoWithOffset(date.end, date.timeZone),
    previousStartDate: status === 'rescheduled' ? isoWithOffset(meeting.previousDate?.start, meeting.previousDate?.timeZone) : undefined,
    eventStatus: eventStatus[status],
    eventAttendanceMode: attendance && attendanceMode[attendance],
    location: locations(meeting, page.url),
    organizer: bodies(meeting.organisers),
    performer: people(meeting.speakers),
    attendee: [...people(meeting.chairs), ...people(meeting.coChairs), ...bodies(meeting.bodies), ...people(participants?.people)],
  };
  return omitEmpty(event);
}

type Location = Node<SchemaPlace> | Node<VirtualLocation>;

/** Where it is held: one place, or one on site and one online. */
function locations({ place, attendance, online }: Meeting, base: string | undefined): Location | Location[] | undefined {
  const virtual = (name: string, href?: string): Location => omitEmpty({ '@type': 'VirtualLocation', name, url: absoluteUrl(href, base) });
  const held: Location[] = [];
  if (place?.text?.trim()) held.push(attendance === 'online' ? virtual(place.text, place.href) : onSite(place, base));
  if (online?.label?.trim()) held.push(virtual(online.label, online.href));
  return held.length > 1 ? held : held[0];
}

function onSite(place: Place, base: string | undefined): Node<SchemaPlace> {
  const { street, postalCode, locality, region, country } = place.postalAddress ?? {};
  const parts = omitEmpty({
    '@type': 'PostalAddress' as const,
    streetAddress: street,
    postalCode,
    addressLocality: locality,
    addressRegion: region,
    addressCountry: country,
  });
  const address = Object.keys(parts).length > 1 ? parts : (addressText(place) ?? place.text);
  return omitEmpty({ '@type': 'Place', name: place.text, address, url: absoluteUrl(place.href, base) });
}
