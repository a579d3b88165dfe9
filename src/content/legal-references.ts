import { legalAddress } from '../lib/legal-address.js';
import { legalIdentifier } from '../lib/legal-identifier.js';
import type { ReadProse } from './inline.js';
import { languageTag } from './language.js';
import { partsOf, type Refer, referringBy } from './prose.js';
import { type Reader, reportProblem } from './reader.js';

/** The article or page that is being read, with the language of its links. */
let current: { lang?: string | undefined } | undefined;

/** Makes references links to EUR-Lex. */
const linked: Refer = ({ text, identifier: stated, href, hrefLang, lang: ownLang, dir }, context) => {
  const language = { ...(ownLang && { lang: ownLang }), ...(dir && { dir }) };
  const own = typeof text === 'string' ? legalIdentifier(text) : undefined;
  const meant = stated === undefined ? own : legalIdentifier(stated);
  if (!meant && !href) {
    reportProblem(context, 'reference', stated ?? text);
    return ownLang || dir ? [{ type: 'span', text, ...language }] : partsOf(text);
  }
  const shown: ReadProse = own && own.value === meant?.value ? [{ type: 'identifier', text: text as string }] : text;
  return [
    {
      type: 'link',
      text: shown,
      href: href ?? (meant && legalAddress(meant, current?.lang)),
      ...(hrefLang && { hrefLang }),
      identifier: meant?.value ?? stated,
      ...language,
    },
  ];
};

/** Reads an article, or a page that contains one, with references to European law. */
export function withLegalReferences<Content>(readContent: () => Content): Content {
  // The article of a page is read on the way; what follows it on the page is linked as in it.
  if (current) return readContent();
  current = {};
  try {
    return referringBy(linked, readContent);
  } finally {
    current = undefined;
  }
}

/** Links what is read from now on in a language. */
export function referIn(language: string | undefined): void {
  if (current) current.lang = language;
}

/** Reads the language of an article. It has to be read before the texts. */
export const languageOfReferences: Reader<string> = (value, context) => {
  const tag = languageTag(value, context);
  referIn(tag);
  return tag;
};
