import type { ReadLanguageVersion } from '../content/language-version.js';
import type { ReadNewsListPage } from '../content/news-list-page.js';
import type { ReadNewsPage } from '../content/news-page.js';
import type { ReadPhoto } from '../content/photo.js';
import { wordsOf } from '../content/text-in-language.js';
import { interpolate, toLocalDigits } from '../format/interpolate.js';
import { isDefault, versionIn } from '../format/language-match.js';
import { prosesText, proseText } from '../format/prose-text.js';
import { absoluteUrl, pageUrl } from '../lib/absolute-url.js';
import type { Locale } from '../locales/en.js';
import { articleDates } from './article-dates.js';
import { photosOfPage } from './image-json-ld.js';
import { openGraphLocale } from './open-graph-locale.js';

/** What the head of a page says of it, and services that show previews of links. */
export interface PageFacts {
  /** Title of the page without the name of the site. */
  title: string;
  siteName: string | undefined;
  /** Title with the name of the site, for `<title>`. */
  fullTitle: string;
  description: string | undefined;
  /** Absolute URL of the page. */
  url: string | undefined;
  /** The versions of the page in all languages, itself included, and `x-default`. */
  alternates: { lang: string; href: string }[];
  /** The card that X shows: with a large picture if there is one. */
  card: 'summary_large_image' | 'summary';
  image: { url: string; width: number | undefined; height: number | undefined; alt: string | undefined } | undefined;
  /** Language and territory as Open Graph writes them: "fr_FR". */
  locale: string | undefined;
  otherLocales: string[];
  feed: { title: string; type: string; href: string } | undefined;
  /** For an article. */
  article:
    | { published: string | undefined; modified: string | undefined; section: string | undefined; tags: string[]; authors: string[] }
    | undefined;
}

/** A news page or a page with a list of news, as it has been read. */
export type ReadAnyPage = ReadNewsPage | ReadNewsListPage;

export const isList = (page: object): page is ReadNewsListPage => !('article' in page) && ('heading' in page || 'list' in page);

/** The facts of a page of either kind. @param locale language of the title of a page without one, and of the page without a language of its own */
export function pageFacts(page: ReadAnyPage, locale: Locale): PageFacts {
  const url = pageUrl(page.url);
  const siteName = page.publisher?.[0]?.name;
  // What a screen reader says first of a page that a failed sign-in has led back to.
  const failure = page.signIn?.status === 'error' && locale.messages.signInButton.error;
  const own = isList(page) ? ofList(page, locale, url) : ofArticle(page, locale, url);
  const { titles, lang, translations, ...facts } = own;
  const tag = lang ?? locale.tag;
  const alternates = languageVersions([...(page.languages ?? []), ...translations], tag, url);
  const ownLocale = openGraphLocale(tag);
  return {
    title: titles.join(' – '),
    siteName,
    card: facts.image ? 'summary_large_image' : 'summary',
    fullTitle: [failure, ...titles, siteName].filter(Boolean).join(' – '),
    url,
    alternates,
    locale: ownLocale,
    otherLocales: [...new Set(alternates.flatMap((version) => openGraphLocale(version.lang) ?? []))].filter((other) => other !== ownLocale),
    ...facts,
  };
}

function ofArticle(page: ReadNewsPage, { messages, tag }: Locale, url: string | undefined) {
  const { article = {}, description } = page;
  const { headline, kicker, standfirst, tags = [], authors = [] } = article;
  return {
    titles: [headline ? wordsOf(headline) : messages.article.untitled],
    lang: article.lang,
    translations: article.translations ?? [],
    description: description ?? (standfirst && prosesText(standfirst, article.lang ?? tag)),
    image: firstImage(photosOfPage(page), url),
    feed: undefined,
    article: {
      section: kicker && wordsOf(kicker),
      tags: tags.map(({ label }) => label),
      // Open Graph names authors by the URLs of their profiles.
      authors: authors.flatMap(({ href }) => absoluteUrl(href, url) ?? []),
      ...articleDates(article),
    },
  };
}

function ofList(page: ReadNewsListPage, { messages, dates, tag }: Locale, url: string | undefined) {
  const { heading = messages.article.untitled, introduction, pagination, feed, description, lang } = page;
  const number = pagination?.page ?? 1;
  const part = interpolate(messages.pagination.page, { number: toLocalDigits(String(number), dates.digits) });
  return {
    titles: number > 1 ? [heading, part] : [heading],
    lang,
    translations: [],
    description: description ?? (introduction && proseText(introduction, lang ?? tag)),
    image: undefined,
    feed: feed && { title: heading, type: `application/${feed.type ?? 'atom'}+xml`, href: absoluteUrl(feed.href, url) ?? feed.href },
    article: undefined,
  };
}

/** The first picture that services can show: they take whole addresses, and no SVG. */
function firstImage(photos: readonly ReadPhoto[], base: string | undefined): PageFacts['image'] {
  for (const { src, width, height, alt } of photos) {
    const url = absoluteUrl(src, base);
    if (url && !/\.svgz?$/i.test(new URL(url).pathname)) return { url, width, height, alt: alt || undefined };
  }
  return undefined;
}

/**
 * The versions that have a URL, each language once, with absolute URLs as search engines require where that of the page is known. Each
 * version has to list itself too.
 */
function languageVersions(all: readonly ReadLanguageVersion[], tag: string, url: string | undefined): PageFacts['alternates'] {
  const versions = new Map<string, { lang: string; href: string }>();
  for (const { lang, href } of all) {
    const key = lang?.toLowerCase();
    if (key && href && !versions.has(key))
      versions.set(key, { lang: key === 'x-default' ? key : (lang ?? ''), href: absoluteUrl(href, url) ?? href });
  }
  const found = [...versions.values()];
  const isAlone = found.every(isDefault);
  return !url || isAlone || versionIn(tag, found) ? found : [{ lang: tag, href: url }, ...found];
}
