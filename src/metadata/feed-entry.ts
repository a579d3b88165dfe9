import type { ReadItemDocument, ReadNewsItem } from '../content/news-list.js';
import { itemName } from '../format/item-name.js';
import { inUtc, parseDate, resolved } from '../format/moment.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { element } from './xml.js';

/** An item with its dates as Atom writes them. */
export interface Dated {
  item: ReadNewsItem;
  published: string | undefined;
  updated: string | undefined;
}

interface FeedFacts {
  /** Absolute URL of the page with the list. */
  url: string;
  lang: string | undefined;
  /** When the feed changed. */
  changed: string;
}

/** A date in UTC as Atom requires it (RFC 3339); a day begins at midnight. `undefined` for anything that is not an ISO 8601 date. */
export function stampOf(iso: string | undefined, timeZone = 'UTC'): string | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso ?? '') ? `${iso}T00:00` : iso;
  const moment = parseDate(day, timeZone);
  const { instant } = moment ? resolved(moment, timeZone, 'UTC') : {};
  const stamp = instant === undefined ? '' : inUtc(instant);
  return /^\d/.test(stamp) ? stamp : undefined;
}

/** An entry of a feed. */
export function feedEntry(id: string, { item, published, updated }: Dated, { url, lang, changed }: FeedFacts): string | undefined {
  const { title, teaser, href, kind, topics = [], image, translations = [], documents = [] } = item;
  const summary = teaser && proseText(teaser, item.lang ?? lang);
  const page = absoluteUrl(href, url);
  const own = item.lang && item.lang !== lang ? item.lang : undefined;
  // Two alternate links must not have the same type and language.
  const others = new Map(translations.map((version) => [version.lang, absoluteUrl(version.href, url)]));
  others.delete(item.lang ?? lang);
  return element('entry', { 'xml:lang': own }, [
    element('id', {}, id),
    element('title', { 'xml:lang': title?.lang }, itemName(item).text),
    element('updated', {}, updated ?? published ?? changed),
    published && element('published', {}, published),
    page && element('link', { rel: 'alternate', type: 'text/html', hreflang: item.lang ?? lang, href: page }),
    ...[...others].map(
      ([hreflang, address]) => address && element('link', { rel: 'alternate', type: 'text/html', hreflang, href: address }),
    ),
    ...documents.map((document) => enclosure(document, url)),
    image && enclosure({ href: image.src }, url),
    ...[kind, ...topics].map((term) => term && element('category', { term })),
    // Without a link an entry needs content.
    page ? summary && element('summary', {}, summary) : element('content', {}, summary ?? itemName(item).text),
  ]);
}

/** The media types of usual documents and pictures, by the ending of their URL. */
const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

const mediaTypeOf = (name: string | undefined) => (name && Object.hasOwn(mediaTypes, name) ? mediaTypes[name] : undefined);

/** A file that belongs to an entry; `undefined` if it has no http or https URL. */
function enclosure({ href, type, label, length, lang }: Partial<ReadItemDocument>, url: string): string | undefined {
  const address = absoluteUrl(href, url);
  if (!address) return undefined;
  const [, ending] = /\.([a-z\d]+)$/i.exec(new URL(address).pathname) ?? [];
  const mediaType = mediaTypeOf(type?.toLowerCase()) ?? mediaTypeOf(ending?.toLowerCase());
  return element('link', { rel: 'enclosure', type: mediaType, length, hreflang: lang, title: label, href: address });
}
