import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locale } from '../locales/en.js';

// What the command line takes from the installed package at run time.

const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The contents of a file of `dist`. */
export const packageFile = (name: string): Buffer => readFileSync(join(dist, name));

/** The texts of the scripts for static pages. */
export const pageScripts = (): string[] =>
  readdirSync(dist).flatMap((name) => (/^enhance-.*page\.js$/.test(name) ? [packageFile(name).toString()] : []));

/** The version of the package. */
export const packageVersion = (): string => JSON.parse(packageFile('../package.json').toString()).version;

/** The tags of the languages that the package includes. */
export const localeTags = (): string[] =>
  readdirSync(join(dist, 'locales')).flatMap((name) => /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)\.js$/.exec(name)?.[1] ?? []);

/** The language of a BCP 47 tag, or the one that it is a regional variety of. */
export async function loadLocale(tag: string): Promise<Locale | undefined> {
  const wanted = tag.toLowerCase();
  const tags = localeTags();
  const found = tags.find((own) => own.toLowerCase() === wanted) ?? tags.find((own) => own === wanted.split('-')[0]);
  if (!found) return undefined;
  const module: Record<string, Locale> = await import(/* @vite-ignore */ pathToFileURL(join(dist, 'locales', `${found}.js`)).href);
  return Object.values(module)[0];
}
