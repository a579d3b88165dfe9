import type { NewsPageContent } from '../../content/news-page.js';
import { newsPageJsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';

/** What the page tells machines: title, description, address, translations, structured data. React moves it to `<head>`. */
export function PageHead({ page, photoLabel }: { page: NewsPageContent; photoLabel: string }) {
  const { article, publisher, url } = page;
  const description = page.description ?? article.standfirst;
  return (
    <>
      <title>{`${article.headline} – ${publisher.name}`}</title>
      {description && <meta name="description" content={description} />}
      {url && <link rel="canonical" href={url} />}
      {page.languageVersions?.map(({ lang, href }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={href} />
      ))}
      <script
        type="application/ld+json"
        // JSON is no HTML: React would escape its quotes. `serialiseJsonLd` leaves nothing in it that could end the script.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: serialiseJsonLd(newsPageJsonLd(page, photoLabel)) }}
      />
    </>
  );
}
