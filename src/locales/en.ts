import type { LanguageOfPart } from '../content/language.js';
import {
  article,
  breadcrumbs,
  dates,
  languageSwitcher,
  meetingFactBox,
  navigateUp,
  person,
  photoCredit,
  plurals,
  ribbonTabs,
  ribbonToolbar,
  signInButton,
  siteFooter,
  siteHeader,
  siteNavigation,
  skipLinks,
} from './en-parts.js';
import type { DateWords, PluralMessage, PluralPatterns } from './language-data.js';

const messages = {
  skipLinks,
  ribbonToolbar,
  ribbonTabs,
  navigateUp,
  breadcrumbs,
  signInButton,
  siteNavigation,
  siteHeader,
  languageSwitcher,
  siteFooter,
  article,
  meetingFactBox,
  person,
  photoCredit,
};

/** The words of one component; `lang` and `dir` only where they are of another language than the rest (see `withFallback`). */
type Words<Part> = { [Key in keyof Part]: Part[Key] extends string ? string : PluralMessage } & LanguageOfPart;

/** Every word the components say, by component. A key that is missing in a language is a type error. */
export type Messages = { [Part in keyof typeof messages]: Words<(typeof messages)[Part]> };

/**
 * A language of the chrome: plain data, so that it may cross from server to client components.
 * Texts hold `{placeholders}`; counted things hold one text for each CLDR plural category that reads otherwise than `other`.
 */
export interface Locale {
  /** BCP 47 tag. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** How the language counts. */
  plurals: PluralPatterns;
  messages: Messages;
  dates: DateWords;
}

/** English, written the way European institutions write it. The default of every component. */
export const en: Locale = { tag: 'en', dir: 'ltr', plurals, messages, dates };
