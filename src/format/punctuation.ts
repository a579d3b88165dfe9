import type { Locale } from '../locales/en.js';
import { comma, labelled } from '../locales/en-parts.js';
import { interpolate, splitAtPlaceholder } from './interpolate.js';

/** What separates the members of a list in a language: ", ". */
export const commaOf = (locale: Locale | undefined): string => locale?.messages.article.comma ?? comma;

/** A label as it stands before a value, with the colon and the space of the language: "Account: ", "Compte : ". */
export function labelBefore(label: string, locale: Locale | undefined): string {
  const [before] = splitAtPlaceholder(locale?.messages.article.labelled ?? labelled, 'value');
  return interpolate(before, { label });
}
