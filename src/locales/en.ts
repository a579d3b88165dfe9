import type { ReadLanguage } from '../content/language.js';
import {
  article,
  articleColophon,
  breadcrumbs,
  contacts,
  dates,
  documents,
  duration,
  fileSize,
  languageSwitcher,
  listFilter,
  meetingFactBox,
  navigateUp,
  newsList,
  newsListPage,
  notice,
  pagination,
  person,
  photoCredit,
  plurals,
  quote,
  ribbonTabs,
  ribbonToolbar,
  signInButton,
  siteFooter,
  siteHeader,
  siteNavigation,
  skipLinks,
  videoCard,
} from './en-parts.js';

import type { DateWords, LabelForms, LabelMessage, PluralMessage, PluralPatterns } from './language-data.js';

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
  notice,
  articleColophon,
  meetingFactBox,
  person,
  photoCredit,
  quote,
  newsList,
  pagination,
  listFilter,
  newsListPage,
  videoCard,
  contacts,
  documents,
  duration,
  fileSize,
};

/** The messages of one component; `lang` and `dir` are set only if they come from a fallback language (see `withFallback`). */
type Words<Part> = {
  [Key in keyof Part]: Part[Key] extends string ? string : Part[Key] extends LabelForms ? LabelMessage : PluralMessage;
} & ReadLanguage;

/** The text that the components themselves contribute, by component. A key that a locale lacks is a type error. */
export type Messages = { [Part in keyof typeof messages]: Words<(typeof messages)[Part]> };

/**
 * A language of the components' own text: plain data, so that it can be passed from server to client components.
 * Messages contain `{placeholders}`; messages with a count have one form for each CLDR plural category that differs from `other`, and
 * labels over things that are not counted have one text, or forms for one, two and several.
 */
export interface Locale {
  /** BCP 47 tag. */
  tag: string;
  /** Direction of the language. */
  dir: 'ltr' | 'rtl';
  /** Plural rules of the language. */
  plurals: PluralPatterns;
  /** The words of the components. */
  messages: Messages;
  /** Names of months and days, and patterns of dates. */
  dates: DateWords;
}

/** English as written by European institutions. The default of every component. */
export const en: Locale = { tag: 'en', dir: 'ltr', plurals, messages, dates };
