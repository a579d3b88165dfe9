import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';
import type { DateInWords } from '../format/event-date.js';
import { marked } from './marked.js';
import { mixed } from './mixed.js';

/**
 * A date or time in words, in a language that may differ from what surrounds it. A range has two `<time>`s.
 * A function and no component, so that what contains it sees its text.
 */
export function dateText(date: DateInWords, { lang, dir }: ReadLanguage): ReactNode {
  const [only, ...more] = date;
  if (more.length === 0 && only?.dateTime === undefined) return marked(only?.text, { lang, dir });
  if (more.length === 0) return <time {...{ dateTime: only?.dateTime, lang, dir }}>{only?.text}</time>;
  const parts = date.map(({ text, dateTime }, index) =>
    dateTime === undefined ? (
      text
    ) : (
      <time key={index} dateTime={dateTime}>
        {text}
      </time>
    ),
  );
  return lang || dir ? mixed(<span {...{ lang, dir }}>{parts}</span>) : parts;
}
