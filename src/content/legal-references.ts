import { legalAddress } from '../lib/legal-address.js';
import { legalIdentifier } from '../lib/legal-identifier.js';
import type { ReadProse } from './inline.js';
import { languageTag } from './language.js';
import { partsOf, type Refer, referringBy } from './prose.js';
import { type Reader, readAt, reportProblem } from './reader.js';

/** Makes references links to EUR-Lex in a language. */
const linkedIn =
  (lang: string | undefined): Refer =>
  ({ text, identifier: stated, href, lang: ownLang, dir }, context) => {
    const language = { ...(ownLang && { lang: ownLang }), ...(dir && { dir }) };
    const own = typeof text === 'string' ? legalIdentifier(text) : undefined;
    const meant = stated === undefined ? own : legalIdentifier(stated);
    if (!meant && !href) {
      reportProblem(context, 'reference', stated ?? text);
      return ownLang || dir ? [{ type: 'span', text, ...language }] : partsOf(text);
    }
    const shown: ReadProse = own && own.value === meant?.value ? [{ type: 'identifier', text: text as string }] : text;
    return [
      { type: 'link', text: shown, href: href ?? (meant && legalAddress(meant, lang)), identifier: meant?.value ?? stated, ...language },
    ];
  };

const given: Reader<object> = (value) => (typeof value === 'object' && value !== null ? value : undefined);

/**
 * Reads an article, or a page that contains one, with references to European law.
 *
 * @param path names the article in the content; without it the content is the article, whose language is that of the links
 */
export function withLegalReferences<Content>(content: unknown, readContent: () => Content, path?: 'article'): Content {
  const outer = readAt(given, [content], 0);
  const article = outer && path ? readAt(given, outer, path) : outer;
  return referringBy(linkedIn(article && readAt(languageTag, article, 'lang')), readContent);
}
