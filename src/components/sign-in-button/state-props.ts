import type { LinkComponentProp } from '../../elements/link-component.js';
import type { Languages } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';

export type Words = Locale['messages']['signInButton'];

/** What the states of the button have in common. */
export interface StateProps extends LinkComponentProp {
  words: Words;
  languages: Languages;
  locale: Locale | undefined;
}
