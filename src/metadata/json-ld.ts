import type {
  BreadcrumbList,
  Event,
  GovernmentOrganization,
  Graph,
  ImageObject,
  NewsArticle,
  Organization,
  Person as SchemaPerson,
  Thing,
} from 'schema-dts';
import type { Crumb } from '../content/link.js';
import type { Meeting, Organisation, Person } from '../content/meeting.js';
import type { NewsPageContent } from '../content/news-page.js';
import type { Photo } from '../content/photo.js';
import { type CreditWords, copyrightNotice, creditLine } from '../lib/credit.js';
import { parseDate } from '../lib/dates.js';
import { describeLicence } from '../lib/licences.js';
import { photoCredit } from '../locales/en-parts.js';

/** A JSON-LD document: what search engines read. Plain data. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': readonly object[];
}

type Node<Of extends Thing> = Exclude<Of, string>;

/** An absolute URL, or nothing where the page's own address is not known. */
function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { href, protocol } = new URL(url, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves out what is not known: a missing property says less than an empty one. */
function known<Of extends object>(node: Of): Of {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Of;
}

/** Those who have a name. */
const named = <Of extends { name: string }>(list: readonly Of[] = []) => list.filter(({ name }) => name?.trim());

function organisation(body: Organisation, base?: string): Node<Organization | GovernmentOrganization> {
  return known({ '@type': body.type ?? 'Organization', name: body.name, url: absolute(body.href, base) }) as Node<Organization>;
}

function person(someone: Person): Node<SchemaPerson> {
  return known({
    '@type': 'Person',
    name: someone.name,
    honorificPrefix: someone.honorificPrefix,
    honorificSuffix: someone.honorificSuffix,
    jobTitle: someone.role,
    alternateName: someone.alternateName,
  } satisfies Node<SchemaPerson>);
}

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

/** The ISO value if it is one. */
const iso = (value: string | undefined) => (parseDate(value) ? value : undefined);

/** A title and circumstances alone are no meeting to tell of. */
const circumstances = ['title', 'status', 'attendance'];
const hasFacts = (meeting: Meeting) => Object.entries(meeting).some(([name, fact]) => fact !== undefined && !circumstances.includes(name));

/** A meeting as schema.org Event. Chairs and bodies are attendees; nothing is inferred. */
export function eventJsonLd(meeting: Meeting, page: Pick<NewsPageContent, 'url' | 'article'>): object {
  const attendees = [
    ...named(meeting.chairs).map(person),
    ...named(meeting.coChairs).map(person),
    ...named(meeting.bodies).map((body) => organisation(body, page.url)),
    ...named(meeting.participants?.people).map(person),
  ];
  const event: Node<Event> = {
    '@type': 'Event',
    name: meeting.title ?? page.article.headline,
    description: meeting.objective,
    startDate: iso(meeting.date?.start),
    endDate: iso(meeting.date?.end),
    previousStartDate: meeting.status === 'rescheduled' ? iso(meeting.previousDate?.start) : undefined,
    eventStatus: eventStatus[meeting.status ?? 'scheduled'],
    eventAttendanceMode: meeting.attendance && attendanceMode[meeting.attendance],
    location: meeting.place && location(meeting, page.url),
    organizer: named(meeting.organisers).map((body) => organisation(body, page.url)),
    attendee: attendees,
  };
  return known(event);
}

function location({ place, attendance }: Meeting, base: string | undefined) {
  const url = absolute(place?.href, base);
  if (attendance === 'online') return known({ '@type': 'VirtualLocation' as const, name: place?.text, url });
  return known({ '@type': 'Place' as const, name: place?.text, address: place?.address ?? place?.text, url });
}

/** The trail as schema.org BreadcrumbList. Crumbs without an address are named only. */
export function breadcrumbJsonLd(trail: readonly Crumb[], base?: string): object {
  const list: Node<BreadcrumbList> = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) =>
      known({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: crumb.label,
        item: absolute(crumb.href, base) ?? (index === trail.length - 1 ? absolute(base, undefined) : undefined),
      }),
    ),
  };
  return list;
}

/** A picture and what is owed for it as schema.org ImageObject (also read as IPTC photo metadata). */
export function imageJsonLd(photo: Photo, words: CreditWords = photoCredit, base?: string): object {
  const credit = photo.credit ?? {};
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const creators = [credit.creator ?? []].flat();
  const image: Node<ImageObject> = {
    '@type': 'ImageObject',
    contentUrl: absolute(photo.src, base),
    width: photo.width ? `${photo.width} px` : undefined,
    height: photo.height ? `${photo.height} px` : undefined,
    caption: photo.caption,
    creditText: creditLine(credit, words),
    copyrightNotice: copyrightNotice(credit),
    creator: creators.map((name) => ({ '@type': 'Person' as const, name })),
    license: absolute(licence?.href, base),
    acquireLicensePage: absolute(credit.acquireLicenceHref, base),
  };
  return known(image);
}

/**
 * Everything machines may know of a news page, from the same object the reader's page is made of.
 *
 * @param page the page's content
 * @param words how credits are worded, as the reader sees them: `locale.messages.photoCredit`. Default English
 */
export function newsPageJsonLd(page: NewsPageContent, words: CreditWords = photoCredit): JsonLd {
  const { article, publisher } = page;
  const url = absolute(page.url, undefined);
  const bodyPhotos = article.body.filter((block) => block.type === 'photo');
  const images = [...bodyPhotos, ...(page.photos ?? [])]
    .map((photo) => imageJsonLd(photo, words, url))
    .filter((image) => Object.keys(image).length > 1);
  const events = (page.meetings ?? []).filter(hasFacts).map((meeting) => eventJsonLd(meeting, { ...page, url }));
  const news: Node<NewsArticle> = {
    '@type': 'NewsArticle',
    headline: article.headline,
    articleSection: article.kicker?.trim(),
    description: page.description ?? article.standfirst,
    inLanguage: article.lang,
    url,
    mainEntityOfPage: url,
    datePublished: iso(article.published),
    dateModified: iso(article.updated),
    author: named(article.authors).map(person),
    publisher: organisation(publisher, url),
  };
  const node = known({ ...news, ...(images.length > 0 && { image: images }), ...(events.length > 0 && { about: events }) });
  const trail = page.trail?.length ? [breadcrumbJsonLd(page.trail, url)] : [];
  const graph = { '@context': 'https://schema.org', '@graph': [node, ...trail] as Thing[] } satisfies Graph;
  return graph as unknown as JsonLd;
}

/** JSON that can stand inside a `<script>`: nothing in it can end the element or break old parsers. */
export function serialiseJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
