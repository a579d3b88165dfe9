import type { ReactNode } from 'react';
import type { ReadLanguageVersion } from '../../content/language-version.js';
import type { ReadPage } from '../../content/page.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import { mainId } from '../../lib/page-ids.js';
import { type JsonLd, serialiseJsonLd } from '../../metadata/json-ld.js';
import { JsonLdScript } from './page-head.island.js';

interface PageHeadProps {
  page: ReadPage;
  /** The parts of the title, from the particular to the general; the name of the publisher follows. */
  title: readonly (string | undefined)[];
  description: string | undefined;
  /** Versions in other languages, in addition to those of the page. */
  translations?: readonly ReadLanguageVersion[] | undefined;
  jsonLd: JsonLd;
  /** Further elements. */
  children?: ReactNode;
}

/** The page's title, description, canonical URL, translations and structured data. React moves them to `<head>`. */
export function PageHead({ page, title, description, translations = [], jsonLd, children }: PageHeadProps) {
  const url = absoluteUrl(page.url, undefined);
  return (
    <>
      {/* Blocks painting until the banner is complete: its parts share rows and would move as further parts arrive. */}
      <link rel="expect" href={`#${mainId}`} blocking="render" />
      <title>{[...title, page.publisher?.[0]?.name].filter(Boolean).join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      {url && <link rel="canonical" href={url} />}
      {alternates([...(page.languages ?? []), ...translations]).map(({ lang, href }) => (
        // Search engines take whole addresses only.
        <link key={lang} rel="alternate" hrefLang={lang} href={absoluteUrl(href, url) ?? href} />
      ))}
      {children}
      <JsonLdScript json={serialiseJsonLd(jsonLd)} />
    </>
  );
}

/** The language versions that have a URL, each language once. */
function alternates(all: readonly ReadLanguageVersion[]): ReadLanguageVersion[] {
  const versions = all.filter(({ lang, href }) => lang && href);
  return [...new Map(versions.map((version) => [version.lang, version])).values()];
}
