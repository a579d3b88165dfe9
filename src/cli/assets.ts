import { createHash } from 'node:crypto';
import { canMatch } from '../render-page/can-match.js';
import { cssPieces } from '../render-page/css-pieces.js';
import { neededStyles, type PageFile } from '../render-page/exports.js';
import { namesInHtml } from '../render-page/page-names.js';
import { packageFile, pageScripts } from './package-files.js';

/** Files of the package that a page needs, by what its HTML contains. */
export interface Assets {
  stylesheets: string[];
  scripts: string[];
}

/** The stylesheets of every page. */
const commonStylesheets = ['document.css', 'styles.css'];

/** The stylesheets that few pages need, beside them. */
const furtherStylesheets = ['rich-article.css', 'listing.css', 'editing.css', 'session.css'];

/** The scripts that few pages need, beside `enhance-page.js`, with what in a page needs them. */
const furtherScripts = {
  'enhance-editing-page.js': /class="[^"]*\bpr-ribbon-(menu|tabs)\b/,
  'enhance-session-page.js': /<[^>]+\sdata-session="/,
};

/** The selectors of all rules of a stylesheet, whatever their conditions. */
const selectorsIn = (css: string) =>
  [...css.matchAll(/([^{};]+)\{[^{}]*\}/g)].flatMap(([, selectors = '']) => (selectors.startsWith('@') ? [] : cssPieces(selectors, ',')));

/**
 * Finds the stylesheets that HTML needs beside `styles.css`: those that select something in it for which `styles.css` has no name.
 *
 * @param cssOf the text of a stylesheet
 */
export function stylesheetFinder(cssOf: (name: string) => string): (html: string) => string[] {
  const common = new Set(
    selectorsIn(cssOf('styles.css'))
      .join(' ')
      .replaceAll('"', '')
      .match(/\[[^\]]*\]|[.#]?[\w-]+/g),
  );
  const known = furtherStylesheets.map((name) => ({
    name,
    own: selectorsIn(cssOf(name)).filter((selector) => !canMatch(selector, common)),
  }));
  return (html) => {
    const page = namesInHtml(html);
    return known.filter(({ own }) => own.some((selector) => canMatch(selector, page))).map(({ name }) => name);
  };
}

/** The scripts that HTML needs beside `enhance-page.js`. */
export const furtherScriptsFor = (html: string): string[] =>
  Object.entries(furtherScripts).flatMap(([name, pattern]) => (pattern.test(html) ? [name] : []));

let stylesheetsFor: ReturnType<typeof stylesheetFinder> | undefined;

/** The files that a rendered page needs. */
export function assetsFor(html: string): Assets {
  stylesheetsFor ??= stylesheetFinder((name) => packageFile(name).toString());
  return {
    stylesheets: [...commonStylesheets, ...stylesheetsFor(html)],
    scripts: ['enhance-page.js', ...furtherScriptsFor(html)],
  };
}

let scripts: readonly string[] | undefined;

/** What HTML needs of stylesheets of the package. Sites may add any script of the package, so each of them counts. */
export function stylesFor(html: string, stylesheets: readonly string[]): string {
  scripts ??= pageScripts();
  return neededStyles(stylesheets.map((name) => packageFile(name)).join(''), html, scripts);
}

/** Addresses of files of the package. @param folder URL of the folder that contains them, with a slash at its end, or empty */
export const addressesOf = (names: readonly string[], folder: string, withIntegrity = false): PageFile[] =>
  names.map((name) => ({ href: folder + name, ...(withIntegrity && { integrity: hashOf(packageFile(name), 'sha384') }) }));

/** A hash as HTML (W3C Subresource Integrity) and content security policies write it. */
export const hashOf = (content: string | Uint8Array, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
