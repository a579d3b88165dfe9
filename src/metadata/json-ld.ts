import type { BreadcrumbList, CorrectionComment, CreativeWork, Graph, NewsArticle, Thing, WebPage } from 'schema-dts';
import type { ReadArticle } from '../content/article.js';
import type { ReadArticleSource } from '../content/article-source.js';
import { allBlocks, type ReadBlock } from '../content/block.js';
import { hasFacts } from '../content/meeting.js';
import { type NewsPageContent, newsPage, type ReadNewsPage } from '../content/news-page.js';
import { read } from '../content/reader.js';
import { wordsOf } from '../content/text-in-language.js';
import { type Crumb, trail as trailReader } from '../content/trail.js';
import type { CreditWords } from '../format/credit.js';
import { describeLicence } from '../format/licences.js';
import { prosesText, proseText } from '../format/prose-text.js';
import { absoluteUrl, pageUrl } from '../lib/absolute-url.js';
import { photoCredit } from '../locales/en-parts.js';
import { articleDates } from './article-dates.js';
import { citations } from './citation.js';
import { eventJsonLd } from './event-json-ld.js';
import { pageImage, photosOfPage } from './image-json-ld.js';
import { contactPoint, digitalDocument, videoObject } from './media-json-ld.js';
import { author, hasAll, isCompleteEvent, isoDate, type Node, omitEmpty, organisation } from './schema.js';

export { eventJsonLd };

/** A JSON-LD document for search engines, as plain data. */
export interface JsonLd {
  /** The vocabulary. */
  '@context': 'https://schema.org';
  /** The things that are described. */
  '@graph': readonly object[];
}

/**
 * Describes a breadcrumb trail as a schema.org BreadcrumbList. Search engines reject an item without a URL, unless it is the last one, so
 * it is left out.
 *
 * @param base absolute URL of the page
 */
export function breadcrumbJsonLd(trail: readonly Crumb[], base?: string): object {
  const crumbs = read(trailReader, trail, 'breadcrumbJsonLd', 'trail') ?? [];
  const items = crumbs.map((crumb, index) => {
    const isLast = index === crumbs.length - 1;
    return { name: crumb.label, item: absoluteUrl(crumb.href, base) ?? (isLast ? absoluteUrl(base, undefined) : undefined), isLast };
  });
  const list: Node<BreadcrumbList> = {
    '@type': 'BreadcrumbList',
    itemListElement: items
      .filter(({ item, isLast }) => item || isLast)
      .map(({ name, item }, index) => omitEmpty({ '@type': 'ListItem' as const, position: index + 1, name, item })),
  };
  return list;
}

function correction({ text, date, lang }: NonNullable<ReadArticle['corrections']>[number]): Node<CorrectionComment> {
  return omitEmpty({ '@type': 'CorrectionComment', text: proseText(text, lang), datePublished: isoDate(date), inLanguage: lang });
}

/** A trail as part of a graph: search engines want at least two items. */
export function trailNodes(trail: readonly Crumb[] | undefined, base: string | undefined): object[] {
  const list = breadcrumbJsonLd(trail ?? [], base) as { itemListElement: object[] };
  return list.itemListElement.length > 1 ? [list] : [];
}

/** The publication from which an article is taken over. */
const original = ({ name, href }: ReadArticleSource, base: string | undefined): Node<CreativeWork> =>
  omitEmpty({ '@type': 'CreativeWork', url: absoluteUrl(href, base), publisher: { '@type': 'Organization', name } });

/**
 * Describes a news page as a schema.org NewsArticle with its events, images and breadcrumbs, from the object that `NewsPage` renders.
 * What search engines reject is left out: events without a date or a place, pictures without a URL, videos without a still or a date,
 * crumbs without a URL. A page without a headline is a WebPage.
 *
 * @param given content of the page
 * @param words wording of credits, as the reader sees it: `locale.messages.photoCredit`; English by default
 */
export function newsPageJsonLd(given: NewsPageContent | ReadNewsPage, words: CreditWords = photoCredit): JsonLd {
  const page: ReadNewsPage = read(newsPage, given, 'newsPageJsonLd', 'page') ?? {};
  const { article = {}, trail } = page;
  const url = pageUrl(page.url);
  const blocks = allBlocks(article.body ?? []);
  const ofBlocks = <Type extends ReadBlock['type']>(type: Type) =>
    blocks.filter((block) => block.type === type) as Extract<ReadBlock, { type: Type }>[];
  const contacts = [...(article.contacts ?? []), ...ofBlocks('contact')];
  const publishers = (page.publisher ?? []).map((publisher, index) => {
    const body = organisation(publisher, url);
    // Whoever works for somebody else is no contact of the publisher.
    const own = contacts.filter(({ organisation: employer }) => (employer ? employer === publisher.name : index === 0));
    return own.length > 0 ? { ...body, contactPoint: own.map((contact) => contactPoint(contact, url)) } : body;
  });
  // Whoever has the name of a publisher is that publisher, not a person.
  const publisherOf = (name: string) => {
    const publisher = page.publisher?.find((body) => body.name === name);
    return publisher && { ...publisher, type: publisher.type ?? ('Organization' as const) };
  };
  const dates = articleDates(article);
  const documents = [...(article.documents ?? []), ...ofBlocks('documents').flatMap((block) => block.documents)];
  const images = photosOfPage(page, blocks).flatMap((photo) => pageImage(photo, words, url, (name) => publisherOf(name) !== undefined));
  const events = (page.meetings ?? [])
    .filter(hasFacts)
    .map((meeting) => eventJsonLd(meeting, { article: page.article, url }))
    .filter(isCompleteEvent);
  const news: Node<NewsArticle> | Node<WebPage> = {
    '@type': article.headline ? 'NewsArticle' : 'WebPage',
    headline: article.headline && wordsOf(article.headline),
    articleSection: article.kicker && wordsOf(article.kicker),
    description: page.description ?? (article.standfirst && prosesText(article.standfirst, article.lang)),
    inLanguage: article.lang,
    url,
    mainEntityOfPage: url,
    datePublished: dates.published,
    dateModified: dates.modified,
    author: (article.authors ?? []).map((someone) => author(publisherOf(someone.name) ?? someone, url)),
    publisher: publishers.length > 1 ? publishers : publishers[0],
    video: ofBlocks('video')
      .map((video) => videoObject(video, url))
      .filter((video) => hasAll(video, 'name', 'thumbnailUrl', 'uploadDate')),
    citation: [...documents.map((document) => digitalDocument(document, url)), ...citations(article, url)],
    correction: (article.corrections ?? []).map(correction),
    isBasedOn: article.source && original(article.source, url),
    keywords: (article.tags ?? []).map(({ label }) => label),
    license: article.licence && absoluteUrl(describeLicence(article.licence).href, url),
    copyrightNotice: article.copyright && proseText(article.copyright, article.lang),
    timeRequired: article.readingTime === undefined ? undefined : `PT${article.readingTime}M`,
  };
  const node = omitEmpty(Object.assign(news, { image: images, about: events }));
  const graph = { '@context': 'https://schema.org', '@graph': [node, ...trailNodes(trail, url)] as Thing[] } satisfies Graph;
  return graph as unknown as JsonLd;
}

/** Serialises a graph as JSON for a `<script>` element. It escapes every character that could end the element or break older parsers. */
export function serialiseJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
