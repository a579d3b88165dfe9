import type { NewsPageContent } from '../../content/news-page.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Locale } from '../../locales/en.js';
import { newsPageJsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';

/** What the page tells machines: title, description, address, translations, structured data. React moves it to `<head>`. */
export function PageHead({ page, words }: { page: NewsPageContent; words: Locale['messages']['photoCredit'] }) {
  const { article, publisher } = page;
  const url = safeUrl(page.url, 'NewsPage');
  const description = page.description ?? article.standfirst;
  return (
    <>
      <title>{`${article.headline} – ${publisher.name}`}</title>
      {description && <meta name="description" content={description} />}
      {url && <link rel="canonical" href={url} />}
      {page.languageVersions?.map(({ lang, href }) => {
        const address = safeUrl(href, 'NewsPage');
        return address === undefined ? null : <link key={lang} rel="alternate" hrefLang={lang} href={address} />;
      })}
      <script
        type="application/ld+json"
        // JSON is no HTML: React would escape its quotes. `serialiseJsonLd` leaves nothing in it that could end the script.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: serialiseJsonLd(newsPageJsonLd(page, words)) }}
      />
    </>
  );
}
