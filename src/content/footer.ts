import { type LanguageOfPart, language } from './language.js';
import { type LinkContent, links } from './link.js';
import { type Fields, object, text } from './reader.js';

/** The footer that every page of the site has. */
export interface FooterContent extends LanguageOfPart {
  /** Legal notice, accessibility statement, contact … */
  links?: readonly LinkContent[] | null | undefined;
  /** One line that says who runs the site. */
  text?: string | null | undefined;
}

export const footer = /* @__PURE__ */ object({ links, text, ...language } satisfies Fields<FooterContent>);
