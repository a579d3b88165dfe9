import { type EventDate, eventDate } from './event-date.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type Person, people } from './person.js';
import { prose } from './prose.js';
import { type Fields, list, object, orText, text } from './reader.js';

/** An item of the agenda of a meeting. Only the title is required. `lang` and `dir` apply to its texts. */
export interface Session extends LanguageOfPart {
  /** What the session is about. */
  title: string;
  /**
   * When it takes place. Times are in the time zone of the meeting, unless the session states its own. On the day of a meeting of one
   * day only the time is shown.
   */
  date?: EventDate | null | undefined;
  /** People who speak in it. */
  speakers?: readonly Person[] | null | undefined;
  /** What is done in it. */
  description?: Prose | null | undefined;
}

const session = /* @__PURE__ */ orText(
  /* @__PURE__ */ object(
    {
      title: text,
      date: /* @__PURE__ */ orText(eventDate, 'start'),
      speakers: people,
      description: prose,
      ...language,
    } satisfies Fields<Session>,
    { required: ['title'] },
  ),
  'title',
);
export const sessions = /* @__PURE__ */ list(session);

export type ReadSession = NonNullable<ReturnType<typeof session>>;
