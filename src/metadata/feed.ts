import { languageTag } from '../content/language.js';
import { type NewsItem, newsList, type ReadNewsItem } from '../content/news-list.js';
import { plainText, read } from '../content/reader.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { warn } from '../lib/warn.js';
import { type Dated, feedEntry, stampOf } from './feed-entry.js';
import { element } from './xml.js';

/** What a feed says in addition to its items. */
export interface FeedOptions {
  /** What the feed contains: "Press releases – Agency for Coastal Waters". */
  title: string;
  /** Absolute URL of the feed itself. */
  feedUrl: string;
  /** Absolute URL of the page with the same list; relative URLs are resolved against it. */
  url: string;
  /**
   * Permanent identifier of the feed: an IRI that stays the same when the feed moves.
   * @default feedUrl
   */
  id?: string | undefined;
  /** What the feed is about, in one sentence. */
  subtitle?: string | undefined;
  /** Name of the institution that publishes the items. */
  author: string;
  /** BCP 47 tag of the feed's language; items may state their own. */
  lang?: string | undefined;
  /**
   * When the feed last changed: a `Date`, or an ISO 8601 string. Items without a date get it too.
   * @default the latest date of an item
   */
  updated?: Date | string | undefined;
  /**
   * IANA time zone of dates without an offset.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /** Notice of rights: "© 2026 Agency for Coastal Waters". */
  rights?: string | undefined;
}

/**
 * Creates an Atom feed (RFC 4287) of a list of news, to be served as `application/atom+xml; charset=utf-8`. Texts are escaped, teasers are
 * plain text, documents and pictures become enclosures. An item without a URL is identified by its words. Of two items with the same
 * identifier, the first is kept.
 *
 * @returns the feed; `undefined`, with a warning in development, without a title, an author, absolute URLs or any date
 */
export function feed(given: readonly NewsItem[], options: FeedOptions): string | undefined {
  const list = read(newsList, given, 'feed', 'list') ?? [];
  const { updated, timeZone }: Partial<FeedOptions> = options ?? {};
  const lang = read(languageTag, options?.lang, 'feed', 'lang');
  const [title, author, subtitle, rights, id] = [options?.title, options?.author, options?.subtitle, options?.rights, options?.id].map(
    plainText,
  );
  const [feedUrl, url] = [options?.feedUrl, options?.url].map((address) => absoluteUrl(plainText(address), undefined));
  const dated = list.map((item): Dated => ({ item, published: stampOf(item.date, timeZone), updated: stampOf(item.updated, timeZone) }));
  const changed = stampOf(updated instanceof Date ? isoOf(updated) : updated, timeZone) ?? latest(dated);
  if (!title || !author || !feedUrl || !url || !changed) {
    if (process.env.NODE_ENV !== 'production')
      warn(
        'feed',
        'got no title, author, absolute feedUrl and url, or no date, so no feed is created.',
        'Pass them, and updated: new Date() if no item has a date.',
      );
    return undefined;
  }
  const feedId = iri(id) ?? feedUrl;
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    element('id', {}, feedId),
    element('title', {}, title),
    subtitle && element('subtitle', {}, subtitle),
    element('updated', {}, changed),
    element('author', {}, [element('name', {}, author)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feedUrl }),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    rights && element('rights', {}, rights),
    ...unique(dated, ({ item }) => iri(item.id) ?? absoluteUrl(item.href, url) ?? `${feedId}#${fingerprint(item)}`).map(([entryId, item]) =>
      feedEntry(entryId, item, { url, lang, changed }),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** An absolute IRI; `undefined` for anything else. */
function iri(value: string | undefined): string | undefined {
  return value && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) ? value : undefined;
}

const isoOf = (date: Date) => (Number.isFinite(date.getTime()) ? date.toISOString() : undefined);

/** The latest date. All are in UTC, so that their texts sort chronologically. */
const latest = (all: readonly Dated[]) =>
  all
    .flatMap(({ published, updated }) => [published, updated])
    .filter((stamp) => stamp !== undefined)
    .sort()
    .at(-1);

/** The items with their identifiers, without those whose identifier an earlier item has. */
function unique(all: readonly Dated[], idOf: (dated: Dated) => string): [id: string, dated: Dated][] {
  const ids = new Set<string>();
  return all.flatMap((dated): [string, Dated][] => {
    const id = idOf(dated);
    return ids.size === ids.add(id).size ? [] : [[id, dated]];
  });
}

/** A short text that depends on what an item says (FNV-1a). */
function fingerprint({ title, teaser, date }: ReadNewsItem): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([title?.text ?? teaser, date])) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `item-${(hash >>> 0).toString(36)}`;
}
