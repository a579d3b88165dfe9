import { Fragment, type ReactNode } from 'react';
import type { NewsListPageContent } from '../../content/news-list-page.js';
import type { NewsPageContent } from '../../content/news-page.js';
import { mainId } from '../../lib/page-ids.js';
import { en, type Locale } from '../../locales/en.js';
import { newsPageJsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';
import { newsListPageJsonLd } from '../../metadata/news-list-json-ld.js';
import { isList, type PageFacts, pageFacts, type ReadAnyPage } from '../../metadata/page-facts.js';
import { readAnyPage } from '../../metadata/page-metadata.js';
import { JsonLdScript } from './page-head.island.js';

/** The parts of a head, in the order in which they are rendered. */
export const headParts = [
  'first-paint',
  'title',
  'description',
  'canonical',
  'alternates',
  'feed',
  'robots',
  'open-graph',
  'twitter',
  'json-ld',
] as const;

/** A part of the head of a page, which `PageHead` can leave to somebody else. */
export type HeadPart = (typeof headParts)[number];

export interface PageHeadProps {
  /** Content of a news page or of a page with a list of news. */
  page: NewsPageContent | NewsListPageContent | ReadAnyPage;
  /**
   * Language of credits, of the title of a page without one, and of a page that states no language of its own.
   * @default en
   */
  locale?: Locale | undefined;
  /**
   * The parts to render. `first-paint` delays the first paint until the banner is complete, `json-ld` is the structured data.
   * @default all
   */
  parts?: readonly HeadPart[] | undefined;
}

/**
 * What search engines, feed readers and services that show previews of links are told of a page: title, description, canonical URL,
 * versions in other languages, feed, Open Graph, structured data. The templates render all parts; pass one with fewer parts as their
 * slot `head` where a framework writes the others. React moves everything but structured data to `<head>`.
 *
 * Root: none.
 */
export function PageHead({ page: given, locale, parts }: PageHeadProps) {
  const page = readAnyPage(given, 'PageHead');
  const facts = pageFacts(page, locale ?? en);
  return headParts.map(
    (part) => (parts ?? headParts).includes(part) && <Fragment key={part}>{render(part, facts, page, locale ?? en)}</Fragment>,
  );
}

function render(part: HeadPart, facts: PageFacts, page: ReadAnyPage, { messages }: Locale): ReactNode {
  const { fullTitle, description, url, alternates, feed } = facts;
  switch (part) {
    case 'first-paint':
      // Blocks painting until the banner is complete: its parts share rows and would move as further parts arrive.
      return <link rel="expect" href={`#${mainId}`} blocking="render" />;
    case 'title':
      return <title>{fullTitle}</title>;
    case 'description':
      return description && <meta name="description" content={description} />;
    case 'canonical':
      return url && <link rel="canonical" href={url} />;
    case 'alternates':
      return alternates.map(({ lang, href }) => <link key={lang} rel="alternate" hrefLang={lang} href={href} />);
    case 'feed':
      return feed && <link rel="alternate" {...feed} />;
    case 'robots':
      // Without it, search engines show small previews of pictures, or none.
      return <meta name="robots" content="max-image-preview:large" />;
    case 'open-graph':
      return openGraph(facts).map(([property, content]) => <meta key={property + content} property={property} content={content} />);
    case 'twitter':
      return <TwitterCard {...facts} />;
    default: {
      const jsonLd = isList(page) ? newsListPageJsonLd(page) : newsPageJsonLd(page, messages.photoCredit);
      return <JsonLdScript json={serialiseJsonLd(jsonLd)} />;
    }
  }
}

/** The properties of the Open Graph protocol that have a value, an image before its own properties. */
function openGraph({
  title,
  siteName,
  description,
  url,
  locale,
  otherLocales,
  image,
  article,
}: PageFacts): [property: string, content: string][] {
  const all: [property: string, content: string | number | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', siteName],
    ['og:locale', locale],
    ...otherLocales.map((other): [string, string] => ['og:locale:alternate', other]),
    ['og:image', image?.url],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image?.alt],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.modified],
    ...(article?.authors ?? []).map((author): [string, string] => ['article:author', author]),
    ['article:section', article?.section],
    ...(article?.tags ?? []).map((tag): [string, string] => ['article:tag', tag]),
  ];
  return all.flatMap(([property, content]): [string, string][] => (content === undefined ? [] : [[property, String(content)]]));
}

/** What X does not take from Open Graph. */
function TwitterCard({ card, image }: PageFacts) {
  return (
    <>
      <meta name="twitter:card" content={card} />
      {image && <meta name="twitter:image" content={image.url} />}
      {image?.alt && <meta name="twitter:image:alt" content={image.alt} />}
    </>
  );
}
