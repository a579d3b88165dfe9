import { type Fields, hasAny, object, text } from './reader.js';
import { nameFixedZone, timeZone } from './time-zone.js';

/**
 * The date of an event: display text, machine-readable values, or both.
 * `text` is shown verbatim. Without it the date is formatted from `start` and `end` in the language of the locale.
 */
export interface EventDate {
  /** The date in words, shown as it is: "First half of June". */
  text?: string | null | undefined;
  /** ISO 8601 date (`2017-06-15`), local date and time (`2017-06-15T10:00`), or instant (`2017-06-15T08:00Z`), which is shown in `timeZone`. */
  start?: string | null | undefined;
  /** The last day, or the time at which the event ends; same formats as `start`. */
  end?: string | null | undefined;
  /** IANA time zone (`Europe/Amsterdam`); required if `start` or `end` has a time. */
  timeZone?: string | null | undefined;
  /** Display name of the time zone, if the city of its IANA name is not suitable: "heure de Bruxelles". */
  timeZoneName?: string | null | undefined;
}

export const eventDate = /* @__PURE__ */ object(
  { text, start: text, end: text, timeZone, timeZoneName: text } satisfies Fields<EventDate>,
  {
    refine: (content, context) => {
      nameFixedZone(content);
      return hasAny(context, 'text or start', content.text, content.start);
    },
  },
);

export type ReadEventDate = NonNullable<ReturnType<typeof eventDate>>;
