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

/** The classes and attributes that a stylesheet selects. */
const namesIn = (name: string) =>
  new Set(
    packageFile(name)
      .toString()
      .match(/(?<=\.)pr-[\w-]+|(?<=\[)data-[\w-]+/g),
  );

/** Those of each further stylesheet that `styles.css` does not have. */
function namesOfStylesheets(): [stylesheet: string, names: string[]][] {
  const common = namesIn('styles.css');
  return furtherStylesheets.map((stylesheet) => [stylesheet, [...namesIn(stylesheet)].filter((own) => !common.has(own))]);
}

let known: ReturnType<typeof namesOfStylesheets> | undefined;

/** The files that a rendered page needs. */
export function assetsFor(html: string): Assets {
  const used = new Set(
    [...html.matchAll(/\s(?:class="([^"]*)"|(data-[\w-]+)=)/g)].flatMap(([, names, name = '']) => names?.split(' ') ?? name),
  );
  known ??= namesOfStylesheets();
  const stylesheets = known.filter(([, names]) => names.some((name) => used.has(name))).map(([stylesheet]) => stylesheet);
  const scripts = Object.entries(furtherScripts).flatMap(([name, pattern]) => (pattern.test(html) ? [name] : []));
  return { stylesheets: [...commonStylesheets, ...stylesheets], scripts: ['enhance-page.js', ...scripts] };
}

/** Addresses of files of the package. @param folder URL of the folder that contains them, with a slash at its end, or empty */
export const addressesOf = (names: readonly string[], folder: string, withIntegrity = false): PageFile[] =>
  names.map((name) => ({ href: folder + name, ...(withIntegrity && { integrity: integrityOf(name) }) }));

/** The hash of a file (W3C Subresource Integrity). */
const integrityOf = (name: string) => `sha384-${createHash('sha384').update(packageFile(name)).digest('base64')}`;
