import type { BreadcrumbList, CorrectionComment, CreativeWork, Graph, ImageObject, NewsArticle, Thing } from 'schema-dts';
import type { ReadArticle } from '../content/article.js';
import type { ReadArticleSource } from '../content/article-source.js';
import { allBlocks, type ReadBlock } from '../content/block.js';
import { hasFacts } from '../content/meeting.js';
import { type NewsPageContent, newsPage, type ReadNewsPage } from '../content/news-page.js';
import { type Photo, photo as photoReader, type ReadPhoto } from '../content/photo.js';
import { read } from '../content/reader.js';
import { wordsOf } from '../content/text-in-language.js';
import { type Crumb, trail as trailReader } from '../content/trail.js';
import { type CreditWords, copyrightNotice, creditLine } from '../format/credit.js';
import { describeLicence } from '../format/licences.js';
import { isoWithOffset } from '../format/moment.js';
import { prosesText, proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { photoCredit } from '../locales/en-parts.js';
import { citations } from './citation.js';
import { eventJsonLd } from './event-json-ld.js';
import { contactPoint, digitalDocument, videoObject } from './media-json-ld.js';
import { author, isoDate, type Node, omitEmpty, organisation } from './schema.js';

export { eventJsonLd };

/** A JSON-LD document for search engines, as plain data. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': readonly object[];
}

/**
 * Describes a breadcrumb trail as a schema.org BreadcrumbList. A crumb without a URL has a name only.
 *
 * @param base absolute URL of the page
 */
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

/**
 * Describes a photo and its credit as a schema.org ImageObject, which search engines also read as IPTC photo metadata.
 *
 * @param words wording of the credit, as the reader sees it: `locale.messages.photoCredit`; English by default
 * @param base absolute URL of the page
 */
export function imageJsonLd(given: Photo, words: CreditWords = photoCredit, base?: string): object {
  const photo: ReadPhoto = read(photoReader, given, 'imageJsonLd', 'photo') ?? {};
  const credit = photo.credit ?? {};
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const image: Node<ImageObject> = {
    '@type': 'ImageObject',
    contentUrl: absoluteUrl(photo.src, base),
    width: photo.width ? `${photo.width} px` : undefined,
    height: photo.height ? `${photo.height} px` : undefined,
    caption: photo.caption && proseText(photo.caption),
    creditText: creditLine(credit, words),
    copyrightNotice: copyrightNotice(credit, words.comma),
    creator: credit.creator?.map((name) => ({ '@type': 'Person' as const, name })),
    license: absoluteUrl(licence?.href, base),
    acquireLicensePage: absoluteUrl(credit.acquireLicenceHref, base),
  };
  return omitEmpty(image);
}

function correction({ text, date, lang }: NonNullable<ReadArticle['corrections']>[number]): Node<CorrectionComment> {
  return omitEmpty({ '@type': 'CorrectionComment', text: proseText(text), datePublished: isoDate(date), inLanguage: lang });
}

/** The photos among blocks, in order. Those of a group have its credit if they have none. */
const photosOf = (blocks: readonly ReadBlock[]): ReadPhoto[] =>
  blocks.flatMap((block): ReadPhoto[] => {
    if (block.type === 'photo') return [block];
    return block.type === 'figures' ? block.photos.map((photo) => (block.credit ? { credit: block.credit, ...photo } : photo)) : [];
  });

/** The publication from which an article is taken over. */
const original = ({ name, href }: ReadArticleSource, base: string | undefined): Node<CreativeWork> =>
  omitEmpty({ '@type': 'CreativeWork', url: absoluteUrl(href, base), publisher: { '@type': 'Organization', name } });

/**
 * Describes a news page as a schema.org NewsArticle with its events, images and breadcrumbs, from the object that `NewsPage` renders.
 * Search engines reject events without a date or a place, and videos without a still or a date; these are left out.
 *
 * @param given content of the page
 * @param words wording of credits, as the reader sees it: `locale.messages.photoCredit`; English by default
 */
export function newsPageJsonLd(given: NewsPageContent | ReadNewsPage, words: CreditWords = photoCredit): JsonLd {
  const page: ReadNewsPage = read(newsPage, given, 'newsPageJsonLd', 'page') ?? {};
  const { article = {}, trail } = page;
  const url = absoluteUrl(page.url, undefined);
  const blocks = allBlocks(article.body ?? []);
  const ofBlocks = <Type extends ReadBlock['type']>(type: Type) =>
    blocks.filter((block) => block.type === type) as Extract<ReadBlock, { type: Type }>[];
  const contacts = [...(article.contacts ?? []), ...ofBlocks('contact')];
  const publishers = (page.publisher ?? []).map((publisher, index) =>
    omitEmpty({
      ...organisation(publisher, url),
      // Whoever works for somebody else is no contact of the publisher.
      contactPoint: contacts
        .filter(({ organisation: employer }) => (employer ? employer === publisher.name : index === 0))
        .map((contact) => contactPoint(contact, url)),
    }),
  );
  const documents = [...(article.documents ?? []), ...ofBlocks('documents').flatMap((block) => block.documents)];
  const images = [...(article.leadPhoto ? [article.leadPhoto] : []), ...photosOf(blocks), ...(page.photos ?? [])]
    .map((photo) => imageJsonLd(photo, words, url))
    .filter((image) => Object.keys(image).length > 1);
  const events = (page.meetings ?? [])
    .filter(hasFacts)
    .map((meeting) => eventJsonLd(meeting, { ...page, url }))
    .filter((event) => 'startDate' in event && 'location' in event);
  const news: Node<NewsArticle> = {
    '@type': 'NewsArticle',
    headline: article.headline && wordsOf(article.headline),
    articleSection: article.kicker && wordsOf(article.kicker),
    description: page.description ?? (article.standfirst && prosesText(article.standfirst)),
    inLanguage: article.lang,
    url,
    mainEntityOfPage: url,
    datePublished: isoWithOffset(article.published?.date, article.timeZone),
    dateModified: isoWithOffset(article.updated?.date, article.timeZone),
    author: (article.authors ?? []).map((someone) => author(someone, url)),
    publisher: publishers.length > 1 ? publishers : publishers[0],
    video: ofBlocks('video')
      .map((video) => videoObject(video, url))
      .filter((video) => ['thumbnailUrl', 'uploadDate'].every((name) => name in video)),
    citation: [...documents.map((document) => digitalDocument(document, url)), ...citations(article, url)],
    correction: (article.corrections ?? []).map(correction),
    isBasedOn: article.source && original(article.source, url),
    keywords: (article.tags ?? []).map(({ label }) => label),
    license: article.licence && absoluteUrl(describeLicence(article.licence).href, url),
    copyrightNotice: article.copyright && proseText(article.copyright),
    timeRequired: article.readingTime === undefined ? undefined : `PT${article.readingTime}M`,
  };
  const node = omitEmpty({ ...news, ...(images.length > 0 && { image: images }), ...(events.length > 0 && { about: events }) });
  const breadcrumbs = trail ? [breadcrumbJsonLd(trail, url)] : [];
  const graph = { '@context': 'https://schema.org', '@graph': [node, ...breadcrumbs] as Thing[] } satisfies Graph;
  return graph as unknown as JsonLd;
}

/** Serialises a graph as JSON for a `<script>` element. It escapes every character that could end the element or break older parsers. */
export function serialiseJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
