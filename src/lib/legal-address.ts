import type { LegalIdentifier } from './legal-identifier.js';
import { primaryLanguage } from './primary-language.js';

/** The languages of EUR-Lex: their codes of two letters, and of three as ELI has them (ISO 639-3). */
const languages = Object.fromEntries(
  (
    'bg bul es spa cs ces da dan de deu et est el ell en eng fr fra ga gle hr hrv it ita lv lav lt lit hu hun mt mlt nl nld pl pol ' +
    'pt por ro ron sk slk sl slv fi fin sv swe'
  )
    .match(/\w+ \w+/g)
    ?.map((pair) => pair.split(' ') as [string, string]) ?? [],
);

/**
 * The URL of an act, a case or a document on EUR-Lex in the language of the reader; in a language that EUR-Lex does not have, or in
 * none, EUR-Lex chooses by the reader's browser. What is not on EUR-Lex has its own address (EUR-Lex, "Linking to EUR-Lex documents").
 */
export function legalAddress({ scheme, uri }: LegalIdentifier, lang: string | undefined): string {
  if (/^https?:/.test(uri)) return uri;
  const language = primaryLanguage(lang);
  const code = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (scheme !== 'eli') return `https://eur-lex.europa.eu/legal-content/${code ? `${language.toUpperCase()}/TXT` : 'AUTO'}/?uri=${uri}`;
  const isText = /\/(oj|\d{4}-\d\d-\d\d)$/.test(uri);
  return `https://eur-lex.europa.eu/${uri}${code && isText ? `/${code}` : ''}`;
}
