import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { NewsListPageContent } from '../content/news-list-page.js';
import type { NewsPageContent } from '../content/news-page.js';
import { en, type Locale } from '../locales/en.js';
import { isList, type ReadAnyPage } from '../metadata/page-facts.js';
import { readAnyPage } from '../metadata/page-metadata.js';
import { NewsListPage, type NewsListPageProps } from '../templates/news-list-page/news-list-page.js';
import { NewsPage, type NewsPageProps } from '../templates/news-page/news-page.js';
import { type HeadPart, PageHead } from '../templates/page-frame/page-head.js';

/** A file that a page loads: its URL, or its URL with a hash that it has to match (HTML, Subresource Integrity). */
export type PageFile = string | { href: string; integrity?: string | undefined };

/** Options that both kinds of pages have. `slots` and `linkComponent` are those of `NewsPage` or `NewsListPage`. */
export interface RenderPageOptions extends Pick<NewsPageProps, 'articleLocale' | 'linkComponent' | 'stickyHeader' | 'className'> {
  /**
   * Language of the page, and of `<html>`.
   * @default en
   */
  locale?: Locale | undefined;
  /** Stylesheets, in order: the URL at which your site serves `pressroom-ui/styles.css`, then your own. */
  stylesheets?: readonly PageFile[] | undefined;
  /**
   * The text of stylesheets, in place of links to them: a `<style>` before those of `stylesheets`. The page is painted without another
   * request; a content security policy has to allow it by its hash, with `\n` at the ends of lines. `neededStyles` leaves out what the page
   * does not need.
   */
  inlineStyles?: string | undefined;
  /** Scripts, as modules: the URL at which your site serves `pressroom-ui/enhance-page.js`. Without them the page works, too. */
  scripts?: readonly PageFile[] | undefined;
  /**
   * Light or dark, whatever the system prefers.
   * @default the preference of the system
   */
  theme?: 'light' | 'dark' | undefined;
  /**
   * The parts of the head, as in `PageHead`.
   * @default all
   */
  headParts?: readonly HeadPart[] | undefined;
  /** Further elements of the head: icons, a manifest. */
  head?: ReactNode;
  /** Replaces parts of the page. */
  slots?: (NewsPageProps['slots'] & NewsListPageProps['slots']) | undefined;
}

/**
 * Renders a page as a whole HTML document, for sites that do not use React otherwise: character set, viewport, title, metadata and
 * structured data in `<head>`, stylesheets and scripts with their integrity. There is no inline script that runs, and no inline style
 * unless with `inlineStyles`, so it works under a strict content security policy without nonces. It never throws because of content.
 *
 * @param given content of a news page or of a page with a list of news: an object of your own, or the result of a reader
 * @returns the document, beginning with `<!DOCTYPE html>`
 * @example await writeFile('index.html', renderPage(page, { stylesheets: ['/styles.css'], scripts: ['/enhance-page.js'] }));
 */
export function renderPage(given: NewsPageContent | NewsListPageContent | ReadAnyPage, options?: RenderPageOptions): string {
  const { stylesheets, inlineStyles, scripts, theme, headParts, head, slots, articleLocale, ...rest } = options ?? {};
  const page = readAnyPage(given, 'renderPage');
  const locale = rest.locale ?? en;
  // The head is rendered where it belongs, so the page renders none.
  const shared = { slots: { ...slots, head: null }, ...rest, locale };
  const html = renderToStaticMarkup(
    <html lang={locale.tag} dir={locale.dir} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {inlineStyles && <style>{`${inlineStyles}`}</style>}
        {filesOf(stylesheets).map((file) => (
          <link key={file.href} rel="stylesheet" {...file} />
        ))}
        {filesOf(scripts).map(({ href, ...file }) => (
          <script key={href} type="module" src={href} {...file} />
        ))}
        {slots?.head ?? <PageHead page={page} locale={articleLocale ?? locale} {...(headParts && { parts: headParts })} />}
        {head}
      </head>
      <body>
        {isList(page) ? (
          <NewsListPage page={page} {...shared} />
        ) : (
          <NewsPage page={page} {...shared} {...(articleLocale && { articleLocale })} />
        )}
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

/** The attributes of files that have a URL. Browsers check the integrity of files from other origins only if these allow it (CORS). */
const filesOf = (files: readonly PageFile[] | PageFile = []) =>
  [files].flat().flatMap((file) => {
    const { href, integrity } = typeof file === 'string' ? { href: file } : (file ?? {});
    return href ? [{ href, ...(integrity && { integrity, crossOrigin: 'anonymous' as const }) }] : [];
  });
