import { createHash } from 'node:crypto';
import type { PageFile } from '../render-page/exports.js';
import { packageFile } from './package-files.js';

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

/** The classes and attributes that a stylesheet selects: `pr-icon`, `data-marker`, `data-marker=upper-roman`. */
const namesIn = (css: string) =>
  new Set(css.match(/(?<=\.)pr-[\w-]+|(?<=\[)data-[\w-]+(?:="?[\w-]+)?/g)?.map((name) => name.replace('"', '')));

/**
 * Finds the stylesheets that HTML needs beside `styles.css`: those that select something in it which `styles.css` does not.
 *
 * @param cssOf the text of a stylesheet
 */
export function stylesheetFinder(cssOf: (name: string) => string): (html: string) => string[] {
  const common = namesIn(cssOf('styles.css'));
  const known = furtherStylesheets.map((name) => ({ name, own: [...namesIn(cssOf(name))].filter((selected) => !common.has(selected)) }));
  return (html) => {
    const used = new Set(
      [...html.matchAll(/\s(?:class="([^"]*)"|(data-[\w-]+)="([^"]*)")/g)].flatMap(([, classes, name, value]) =>
        classes === undefined ? [name, `${name}=${value}`] : classes.split(' '),
      ),
    );
    return known.filter(({ own }) => own.some((selected) => used.has(selected))).map(({ name }) => name);
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

/** Addresses of files of the package. @param folder URL of the folder that contains them, with a slash at its end, or empty */
export const addressesOf = (names: readonly string[], folder: string, withIntegrity = false): PageFile[] =>
  names.map((name) => ({ href: folder + name, ...(withIntegrity && { integrity: integrityOf(name) }) }));

/** The hash of a file (W3C Subresource Integrity). */
const integrityOf = (name: string) => `sha384-${createHash('sha384').update(packageFile(name)).digest('base64')}`;
