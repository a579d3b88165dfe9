import type { ReactNode } from 'react';
import type { ReadArticleDate } from '../../content/article-date.js';
import type { ReadLanguage } from '../../content/language.js';
import { dateText } from '../../elements/date-text.js';
import { marked } from '../../elements/marked.js';
import { describeArticleDate } from '../../format/article-date.js';
import type { ReadClock } from '../../format/event-date.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { type Languages, languageOf } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';
import { dates } from '../../locales/en-parts.js';

/** What dates need from the header. */
export interface DatedProps {
  locale: Locale | undefined;
  languages: Languages;
  /** Language of dates, if it differs from the surrounding text. */
  dateLanguage: ReadLanguage;
}

interface DateInMessage extends DatedProps {
  /** Message around the date: "Published {date}". */
  message: string;
  date: ReadArticleDate;
  clock: ReadClock;
}

/** "Published 15 June 2017": the message may be in a fallback language, the date is in the language of the locale, or in words of its own. As `dateText`, a function. */
export function dated({ message, date, clock, locale, languages, dateLanguage }: DateInMessage): ReactNode {
  const described = describeArticleDate(date, clock, locale?.dates ?? dates);
  if (!described) return null;
  const [before, after] = splitAtPlaceholder(message, 'date');
  return (
    <>
      {marked(before, languages.words)}
      {dateText(described, date.text ? languageOf(date) : dateLanguage)}
      {marked(after, languages.words)}
    </>
  );
}
