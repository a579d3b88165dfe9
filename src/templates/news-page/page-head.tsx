import type { ReadLanguageVersion } from '../../content/language-version.js';
import type { ReadNewsPage } from '../../content/news-page.js';
import { wordsOf } from '../../content/text-in-language.js';
import { prosesText } from '../../format/prose-text.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import { mainId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';
import { newsPageJsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';
import { JsonLdScript } from './page-head.island.js';

/** The page's title, description, canonical URL, translations and structured data. React moves them to `<head>`. */
export function PageHead({ page, locale }: { page: ReadNewsPage; locale: Locale }) {
  const { article = {}, publisher } = page;
  const description = page.description ?? (article.standfirst && prosesText(article.standfirst));
  const headline = article.headline ? wordsOf(article.headline) : locale.messages.article.untitled;
  const url = absoluteUrl(page.url, undefined);
  return (
    <>
      {/* Blocks painting until the banner is complete: its parts share rows and would move as further parts arrive. */}
      <link rel="expect" href={`#${mainId}`} blocking="render" />
      <title>{[headline, publisher?.[0]?.name].filter(Boolean).join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      {url && <link rel="canonical" href={url} />}
      {alternates(page).map(({ lang, href }) => (
        // Search engines take whole addresses only.
        <link key={lang} rel="alternate" hrefLang={lang} href={absoluteUrl(href, url) ?? href} />
      ))}
      <JsonLdScript json={serialiseJsonLd(newsPageJsonLd(page, locale.messages.photoCredit))} />
    </>
  );
}

/** The language versions that have a URL, from the switcher and the article, each language once. */
function alternates({ languages = [], article }: ReadNewsPage): ReadLanguageVersion[] {
  const versions = [...languages, ...(article?.translations ?? [])].filter(({ lang, href }) => lang && href);
  return [...new Map(versions.map((version) => [version.lang, version])).values()];
}
