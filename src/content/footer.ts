import { type LanguageOfPart, language } from './language.js';
import { type LinkContent, links } from './link.js';
import { type Fields, object, text } from './reader.js';

/** The end of every page of the site. */
export interface FooterContent extends LanguageOfPart {
  /** Legal notice, accessibility statement, contact … */
  links?: readonly LinkContent[] | undefined;
  /** One line: whose site this is. */
  text?: string | undefined;
}

export const footer = /* @__PURE__ */ object({ links, text, ...language } satisfies Fields<FooterContent>);
