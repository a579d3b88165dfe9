import type { CollectionPage, Graph, ItemList, Thing } from 'schema-dts';
import { type NewsListPageContent, newsListPage, type ReadNewsListPage } from '../content/news-list-page.js';
import { read } from '../content/reader.js';
import { itemName } from '../format/item-name.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl, pageUrl } from '../lib/absolute-url.js';
import { type JsonLd, trailNodes } from './json-ld.js';
import { type Node, omitEmpty, organisation } from './schema.js';

/**
 * Describes a page with a list of news as a schema.org CollectionPage with an ItemList and breadcrumbs, from the object that
 * `NewsListPage` renders. The articles describe themselves on their own pages. Positions continue from page to page.
 *
 * @param given content of the page
 */
export function newsListPageJsonLd(given: NewsListPageContent | ReadNewsListPage): JsonLd {
  const page: ReadNewsListPage = read(newsListPage, given, 'newsListPageJsonLd', 'page') ?? {};
  const { trail, introduction, list = [], total, start = 1 } = page;
  const url = pageUrl(page.url);
  const publishers = (page.publisher ?? []).map((publisher) => organisation(publisher, url));
  // Search engines reject an item without a URL. The others keep their positions.
  const elements = list.flatMap((item, index) => {
    const itemUrl = absoluteUrl(item.href, url);
    return itemUrl ? [{ '@type': 'ListItem' as const, position: start + index, url: itemUrl, name: itemName(item).text }] : [];
  });
  const items: Node<ItemList> = {
    '@type': 'ItemList',
    numberOfItems: total ?? list.length,
    itemListElement: elements,
  };
  const collection: Node<CollectionPage> = {
    '@type': 'CollectionPage',
    name: page.heading,
    description: page.description ?? (introduction && proseText(introduction, page.lang)),
    inLanguage: page.lang,
    url,
    publisher: publishers.length > 1 ? publishers : publishers[0],
    mainEntity: elements.length > 0 ? items : undefined,
  };
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [omitEmpty(collection), ...trailNodes(trail, url)] as Thing[],
  } satisfies Graph;
  return graph as unknown as JsonLd;
}
