import type { LanguageVersion } from '../../content/link.js';
import type { NewsPageContent } from '../../content/news-page.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import { linkUrl } from '../../lib/safe-url.js';
import type { Locale } from '../../locales/en.js';
import { newsPageJsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';
import { JsonLdScript } from './page-head.island.js';

/** What the page tells machines: title, description, address, translations, structured data. React moves it to `<head>`. */
export function PageHead({ page, locale }: { page: NewsPageContent; locale: Locale }) {
  const { article, description, publisher } = page;
  const url = absoluteUrl(page.url, undefined);
  return (
    <>
      {/* Nothing is painted before the banner is whole: its parts share rows, and would move as the next ones come. */}
      <link rel="expect" href="#main" blocking="render" />
      <title>{[article.headline.trim() || locale.messages.article.untitled, publisher.name].filter(Boolean).join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      {url && <link rel="canonical" href={url} />}
      {alternates(page).map(({ lang, href }) => {
        const address = linkUrl(href, 'NewsPage');
        return address === undefined ? null : <link key={lang} rel="alternate" hrefLang={lang} href={address} />;
      })}
      <JsonLdScript json={serialiseJsonLd(newsPageJsonLd(page, locale.messages.photoCredit))} />
    </>
  );
}

/** Each language once, whether the switcher or the article names it. */
const alternates = ({ languages = [], languageVersions = [] }: NewsPageContent): LanguageVersion[] => [
  ...new Map([...languages, ...languageVersions].map((version) => [version.lang, version])).values(),
];
