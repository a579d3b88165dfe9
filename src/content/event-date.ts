import { type ContentOf, type Fields, hasAny, object, text } from './reader.js';

/**
 * When something is held: the words of the page, the machine-readable value, or both.
 * `text` is shown as given. Without it the date is written from `start` and `end` for the locale.
 */
export interface EventDate {
  text?: string | undefined;
  /** ISO 8601 date (`2017-06-15`), local date and time (`2017-06-15T10:00`) or instant (`2017-06-15T08:00Z`), shown as the clocks of `timeZone` do. */
  start?: string | undefined;
  /** As `start`; inclusive: the last day, or the time it ends. */
  end?: string | undefined;
  /** IANA time zone (`Europe/Amsterdam`); needed wherever a clock time is given. */
  timeZone?: string | undefined;
  /** Name of the time zone in words, where its city in Latin letters will not do: "heure de Bruxelles". */
  timeZoneName?: string | undefined;
}

export const eventDate = /* @__PURE__ */ object(
  { text, start: text, end: text, timeZone: text, timeZoneName: text } satisfies Fields<EventDate>,
  {
    refine: ({ text, start }, context) => hasAny(context, 'text or start', text, start),
  },
);

export type ReadEventDate = ContentOf<typeof eventDate>;
