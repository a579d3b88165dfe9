import type { Event, Place as SchemaPlace, VirtualLocation } from 'schema-dts';
import { article as articleReader } from '../content/article.js';
import type { ReadEventDate } from '../content/event-date.js';
import { type Meeting, meeting as meetingReader, type ReadMeeting } from '../content/meeting.js';
import type { NewsPageContent, ReadNewsPage } from '../content/news-page.js';
import type { ReadOrganisation, ReadPerson } from '../content/person.js';
import type { ReadPlace } from '../content/place.js';
import { plainText, read } from '../content/reader.js';
import type { ReadSession } from '../content/session.js';
import { wordsOf } from '../content/text-in-language.js';
import { isoIn, isoOf } from '../format/moment.js';
import { addressText } from '../format/postal-address.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { eventPeriod } from './event-period.js';
import { isCompleteEvent, type Node, omitEmpty, organisation, person } from './schema.js';

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

/**
 * Describes a meeting as a schema.org Event. Organisers and hosts are organizers, supporters are sponsors, partners are contributors,
 * speakers are performers; chairs, delegates, organisations and named participants are attendees. Sessions are events of their own inside it.
 * Nothing is inferred.
 *
 * @param about the page, for absolute URLs and the name of a meeting without a title
 */
export function eventJsonLd(given: Meeting, about: Pick<NewsPageContent | ReadNewsPage, 'url' | 'article'>): object {
  const meeting: ReadMeeting = read(meetingReader, given, 'eventJsonLd', 'meeting') ?? {};
  const headline = read(articleReader, about?.article, 'eventJsonLd', 'article')?.headline;
  const title = meeting.title ?? headline;
  const url = plainText(about?.url);
  const people = (list: readonly ReadPerson[] = []) => list.map((someone) => person(someone, url));
  const bodies = (list: readonly ReadOrganisation[] = []) => list.map((body) => organisation(body, url));
  const { date = {}, status = 'scheduled', attendance, participants } = meeting;
  const location = locations(meeting, url);
  const event: Node<Event> = {
    '@type': 'Event',
    name: title && wordsOf(title),
    description: meeting.objective && proseText(meeting.objective, meeting.lang),
    inLanguage: meeting.lang,
    ...datesOf(date),
    previousStartDate: status === 'rescheduled' ? isoIn(meeting.previousDate?.start, meeting.previousDate?.timeZone) : undefined,
    eventStatus: eventStatus[status],
    eventAttendanceMode: attendance && attendanceMode[attendance],
    location,
    organizer: bodies([...(meeting.organisers ?? []), ...(meeting.hosts ?? [])]),
    sponsor: bodies(meeting.supporters),
    contributor: bodies(meeting.partners),
    performer: people(meeting.speakers),
    attendee: [
      ...[meeting.chairs, meeting.coChairs, meeting.viceChairs, meeting.delegates].flatMap(people),
      ...bodies(meeting.bodies),
      ...people(participants?.people),
    ],
    subEvent: (meeting.agenda ?? [])
      .map((session) => ({ ...sessionEvent(session, date.timeZone, url), ...(location && { location }), eventStatus: eventStatus[status] }))
      .filter(isCompleteEvent),
  };
  return omitEmpty(event);
}

function datesOf(date: ReadEventDate): Pick<Node<Event>, 'startDate' | 'endDate'> {
  const { start, end } = eventPeriod(date) ?? {};
  return { startDate: start && isoOf(start), endDate: end && isoOf(end) };
}

function sessionEvent(
  { title, date = {}, speakers = [], description, lang }: ReadSession,
  timeZone: string | undefined,
  url?: string,
): Node<Event> {
  return omitEmpty({
    '@type': 'Event',
    name: title,
    description: description && proseText(description, lang),
    inLanguage: lang,
    ...datesOf({ ...date, timeZone: date.timeZone ?? timeZone }),
    performer: speakers.map((speaker) => person(speaker, url)),
  });
}

type Location = Node<SchemaPlace> | Node<VirtualLocation>;

/** The location of a meeting: a place on site, an online location, or both. */
function locations({ place, attendance, online }: ReadMeeting, base: string | undefined): Location | Location[] | undefined {
  // Search engines reject an online location without a URL.
  const virtual = (name: string, href?: string): Location[] => {
    const url = absoluteUrl(href, base);
    return url ? [{ '@type': 'VirtualLocation', name, url }] : [];
  };
  const onPremises = place ? (attendance === 'online' ? virtual(place.text, place.href) : [onSite(place, base)]) : [];
  const found = [...onPremises, ...(online ? virtual(online.label, online.href) : [])];
  return found.length > 1 ? found : found[0];
}

function onSite(place: ReadPlace, base: string | undefined): Node<SchemaPlace> {
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
