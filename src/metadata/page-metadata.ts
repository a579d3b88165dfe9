import { type NewsListPageContent, newsListPage } from '../content/news-list-page.js';
import { type NewsPageContent, newsPage } from '../content/news-page.js';
import { read } from '../content/reader.js';
import { en, type Locale } from '../locales/en.js';
import { isList, type PageFacts, pageFacts, type ReadAnyPage } from './page-facts.js';
import { omitEmpty } from './schema.js';

/** What `generateMetadata` of Next.js returns for a page: the part of its type `Metadata` that these pages need. */
export interface PageMetadata {
  /** `absolute`, so that neither a title nor a template of a layout changes it. */
  title: { absolute: string };
  /** `null` removes that of a layout, which describes something else. */
  description: string | null;
  /** Canonical URL, versions in other languages, and feeds. */
  alternates: {
    canonical?: string;
    languages?: Record<string, string>;
    types?: Record<string, { url: string; title: string }[]>;
  };
  /** Search engines may show large pictures. */
  robots: { 'max-image-preview': 'large' };
  /** What other services show when the page is shared. */
  openGraph: OpenGraphArticle | OpenGraphWebsite;
  /** The card of X. */
  twitter: { card: 'summary_large_image' | 'summary'; images?: { url: string; alt?: string }[] };
}

interface OpenGraph {
  title: string;
  description?: string;
  url?: string;
  siteName?: string;
  locale?: string;
  alternateLocale?: string[];
  images?: { url: string; width?: number; height?: number; alt?: string }[];
}

interface OpenGraphWebsite extends OpenGraph {
  type: 'website';
}

interface OpenGraphArticle extends OpenGraph {
  type: 'article';
  publishedTime?: string;
  modifiedTime?: string;
  section?: string;
  tags?: string[];
  authors?: string[];
}

/**
 * What the head of a page says, as `generateMetadata` of Next.js returns it: title, description, canonical URL, versions in other
 * languages, feed, robots, Open Graph and the card of X. Use it with a `PageHead` that renders the other parts, because a title in a
 * layout's `metadata` wins over one that a component renders.
 *
 * @param given content of a news page or of a page with a list of news
 * @param locale language of the title of a page without one, and of a page that states no language of its own
 * @example export const generateMetadata = async () => pageMetadata(await loadPage());
 */
export function pageMetadata(given: NewsPageContent | NewsListPageContent | ReadAnyPage, locale: Locale = en): PageMetadata {
  const facts = pageFacts(readAnyPage(given, 'pageMetadata'), locale);
  const { fullTitle, description, url, alternates, feed, image } = facts;
  return present({
    title: { absolute: fullTitle },
    description: description ?? null,
    alternates: present({
      canonical: url,
      languages: alternates.length > 0 ? Object.fromEntries(alternates.map(({ lang, href }) => [lang, href])) : undefined,
      types: feed && { [feed.type]: [{ url: feed.href, title: feed.title }] },
    }),
    robots: { 'max-image-preview': 'large' as const },
    openGraph: openGraph(facts),
    twitter: present({
      card: facts.card,
      images: image && [present({ url: image.url, alt: image.alt })],
    }),
  });
}

/** Reads a page of either kind. */
export function readAnyPage(given: unknown, source: string): ReadAnyPage {
  const reader = typeof given === 'object' && given && isList(given) ? newsListPage : newsPage;
  return read<ReadAnyPage>(reader, given, source, 'page') ?? {};
}

function openGraph({
  title,
  siteName,
  description,
  url,
  locale,
  otherLocales,
  image,
  article,
}: PageFacts): OpenGraphArticle | OpenGraphWebsite {
  const common = present({
    title,
    description,
    url,
    siteName,
    locale,
    alternateLocale: otherLocales,
    images: image && [present(image)],
  });
  if (!article) return { type: 'website', ...common };
  const { published, modified, section, tags, authors } = article;
  return {
    type: 'article',
    ...common,
    ...present({ publishedTime: published, modifiedTime: modified, section, tags, authors }),
  };
}

/** The object without empty keys, some of which Next.js would write as empty elements. */
type Present<Of> = { [Key in keyof Of as undefined extends Of[Key] ? never : Key]: Of[Key] } & {
  [Key in keyof Of as undefined extends Of[Key] ? Key : never]?: NonNullable<Of[Key]>;
};
const present = <Of extends object>(object: Of) => omitEmpty(object) as Present<Of>;
