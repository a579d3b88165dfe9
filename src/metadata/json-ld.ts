import type { BreadcrumbList, CorrectionComment, Graph, ImageObject, NewsArticle, Thing } from 'schema-dts';
import type { ReadArticle } from '../content/article.js';
import { hasFacts } from '../content/meeting.js';
import { type NewsPageContent, newsPage, type ReadNewsPage } from '../content/news-page.js';
import { type Photo, photo as photoReader, type ReadPhoto } from '../content/photo.js';
import { read } from '../content/reader.js';
import { type Crumb, trail as trailReader } from '../content/trail.js';
import { type CreditWords, copyrightNotice, creditLine } from '../format/credit.js';
import { parseDate } from '../format/dates.js';
import { describeLicence } from '../format/licences.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { photoCredit } from '../locales/en-parts.js';
import { eventJsonLd } from './event-json-ld.js';
import { type Node, omitEmpty, organisation, person } from './schema.js';

export { eventJsonLd };

/** A JSON-LD document: what search engines read. Plain data. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': readonly object[];
}

/** The ISO value if it is one. */
const iso = (value: string | undefined) => (parseDate(value) ? value : undefined);

/** The trail as schema.org BreadcrumbList. Crumbs without an address are named only. */
export function breadcrumbJsonLd(trail: readonly Crumb[], base?: string): object {
  const crumbs = read(trailReader, trail, 'breadcrumbJsonLd', 'trail') ?? [];
  const list: Node<BreadcrumbList> = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) =>
      omitEmpty({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: crumb.label,
        item: absoluteUrl(crumb.href, base) ?? (index === crumbs.length - 1 ? absoluteUrl(base, undefined) : undefined),
      }),
    ),
  };
  return list;
}

/** A picture and what is owed for it as schema.org ImageObject (also read as IPTC photo metadata). */
export function imageJsonLd(given: Photo, words: CreditWords = photoCredit, base?: string): object {
  const photo: ReadPhoto = read(photoReader, given, 'imageJsonLd', 'photo') ?? {};
  const credit = photo.credit ?? {};
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const image: Node<ImageObject> = {
    '@type': 'ImageObject',
    contentUrl: absoluteUrl(photo.src, base),
    width: photo.width ? `${photo.width} px` : undefined,
    height: photo.height ? `${photo.height} px` : undefined,
    caption: photo.caption,
    creditText: creditLine(credit, words),
    copyrightNotice: copyrightNotice(credit, words.comma),
    creator: credit.creator?.map((name) => ({ '@type': 'Person' as const, name })),
    license: absoluteUrl(licence?.href, base),
    acquireLicensePage: absoluteUrl(credit.acquireLicenceHref, base),
  };
  return omitEmpty(image);
}

function correction({ text, date, lang }: NonNullable<ReadArticle['corrections']>[number]): Node<CorrectionComment> {
  return omitEmpty({ '@type': 'CorrectionComment', text, datePublished: iso(date), inLanguage: lang });
}

/**
 * Everything machines may know of a news page, from the same object the reader's page is made of.
 *
 * @param page the page's content
 * @param words how credits are worded, as the reader sees them: `locale.messages.photoCredit`. Default English
 */
export function newsPageJsonLd(given: NewsPageContent | ReadNewsPage, words: CreditWords = photoCredit): JsonLd {
  const page: ReadNewsPage = read(newsPage, given, 'newsPageJsonLd', 'page') ?? {};
  const { article = {}, publisher, trail } = page;
  const url = absoluteUrl(page.url, undefined);
  const bodyPhotos = (article.body ?? []).filter((block) => block.type === 'photo');
  const images = [...bodyPhotos, ...(page.photos ?? [])]
    .map((photo) => imageJsonLd(photo, words, url))
    .filter((image) => Object.keys(image).length > 1);
  const events = (page.meetings ?? []).filter(hasFacts).map((meeting) => eventJsonLd(meeting, { ...page, url }));
  const news: Node<NewsArticle> = {
    '@type': 'NewsArticle',
    headline: article.headline,
    articleSection: article.kicker,
    description: page.description ?? article.standfirst,
    inLanguage: article.lang,
    url,
    mainEntityOfPage: url,
    datePublished: iso(article.published),
    dateModified: iso(article.updated),
    author: (article.authors ?? []).map((author) => person(author, url)),
    publisher: publisher && organisation(publisher, url),
    correction: (article.corrections ?? []).map(correction),
  };
  const node = omitEmpty({ ...news, ...(images.length > 0 && { image: images }), ...(events.length > 0 && { about: events }) });
  const breadcrumbs = trail ? [breadcrumbJsonLd(trail, url)] : [];
  const graph = { '@context': 'https://schema.org', '@graph': [node, ...breadcrumbs] as Thing[] } satisfies Graph;
  return graph as unknown as JsonLd;
}

/** JSON that can stand inside a `<script>`: nothing in it can end the element or break old parsers. */
export function serialiseJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
