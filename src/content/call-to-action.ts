import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose } from './prose.js';
import { type Fields, object, text } from './reader.js';
import { address } from './values.js';

/** What readers are asked to do: register, apply, reply. */
export interface CallToActionContent extends LanguageOfPart {
  /** Visible text of the link: "Register for the forum". */
  label: string;
  /** URL of the page on which they do it. */
  href: string;
  /** Text before the link. */
  text?: Prose | null | undefined;
}

export const callToAction = /* @__PURE__ */ object(
  { label: text, href: address, text: prose, ...language } satisfies Fields<CallToActionContent>,
  { required: ['label', 'href'] },
);
