import { join } from 'node:path';
import { en, type Locale } from '../locales/en.js';
import type { ReadAnyPage } from '../metadata/page-facts.js';
import { renderPage } from '../render-page/exports.js';
import type { Arguments } from './arguments.js';
import { addressesOf, assetsFor, hashOf, stylesFor } from './assets.js';
import { contentFiles } from './input.js';
import { type Files, outputOf, write } from './output.js';
import { loadLocale, localeTags, packageFile } from './package-files.js';
import { readAll } from './read-all.js';
import { type Report, several } from './report.js';
import { UsageError } from './usage.js';

/** Renders all content files, or none if one has errors. @returns whether pages have been written. @throws UsageError */
export async function render(given: Arguments, report: Report): Promise<boolean> {
  const output = outputOf(given);
  const locale = given.locale === undefined ? undefined : await localeNamed(given.locale);
  const read = await readAll(contentFiles(given.input), given, report);
  if (!read) return false;
  const files: Files = new Map();
  for (const { file, page } of read) {
    const { html, assets, inlineStyles } = renderFile(page, given, locale ?? (await localeOf(page)), output.upFrom(file));
    const written = join(output.folder ?? '', output.pathOf(file));
    if (inlineStyles) report.progress(`${written}: style-src '${hashOf(inlineStyles, 'sha256')}'`);
    else if (read.length > 1) report.progress(written);
    if (output.folder === undefined) {
      process.stdout.write(html);
      return true;
    }
    files.set(output.pathOf(file), html);
    if (given.assets === undefined) for (const name of assets) files.set(name, packageFile(name));
  }
  write(output.folder ?? '', files);
  report.progress(
    `Wrote ${several(read.length, 'page')} to ${read.length > 1 ? output.folder : join(output.folder ?? '', [...files.keys()][0] ?? '')}`,
  );
  return true;
}

interface Rendered {
  html: string;
  /** The files of the package that it loads. */
  assets: string[];
  inlineStyles: string | undefined;
}

function renderFile(page: ReadAnyPage, given: Arguments, locale: Locale, up: string): Rendered {
  const { theme, stylesheet = [], script = [], integrity } = given;
  const options = { locale, ...(theme && { theme }) };
  // What a page needs is seen in its HTML.
  const bare = renderPage(page, options);
  const { scripts, ...needed } = assetsFor(bare);
  const inlineStyles = given['inline-styles'] ? stylesFor(bare, needed.stylesheets) : undefined;
  const stylesheets = inlineStyles ? [] : needed.stylesheets;
  const folder = given.assets === undefined ? up : given.assets.replace(/\/*$/, '/');
  const html = renderPage(page, {
    ...options,
    inlineStyles,
    stylesheets: [...addressesOf(stylesheets, folder, integrity), ...stylesheet],
    scripts: [...addressesOf(scripts, folder, integrity), ...script],
  });
  return { html, assets: [...stylesheets, ...scripts], inlineStyles };
}

async function localeNamed(tag: string): Promise<Locale> {
  const locale = await loadLocale(tag);
  if (!locale) throw new UsageError(`found --locale "${tag}", expected one of ${localeTags().join(', ')}`);
  return locale;
}

/** The language that the content states, or English. */
async function localeOf(page: ReadAnyPage): Promise<Locale> {
  const lang = 'article' in page ? page.article?.lang : 'lang' in page ? page.lang : undefined;
  return (lang && (await loadLocale(lang))) || en;
}
