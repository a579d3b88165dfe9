import { type LanguageOfPart, language } from './language.js';
import { type Fields, hasAny, object, orText, text } from './reader.js';
import { nameFixedZone, timeZone } from './time-zone.js';

/** A date of an article in words of its own, beside its machine-readable value. `lang` and `dir` apply to `text`. */
export interface ArticleDate extends LanguageOfPart {
  /** Shown verbatim: "Thursday 14 Kislev 5787", "5 มีนาคม 2569". A date of publication in words stands without a label. */
  text?: string | null | undefined;
  /**
   * ISO 8601 date (`2026-03-05`), local date and time (`2026-03-05T10:00`), or instant (`2026-03-05T09:00Z`). If the article has a
   * `timeZone`, the day is the one there, and the time is shown.
   */
  date?: string | null | undefined;
  /** The last day of a period; same formats as `date`. */
  end?: string | null | undefined;
}

export const articleDate = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ text, date: text, end: text, ...language } satisfies Fields<ArticleDate>, {
    refine: ({ text, date }, context) => hasAny(context, 'text or date', text, date),
  }),
  'date',
);

/**
 * The time until which an article must not be made public elsewhere. It is shown above the headline and hides nothing: whoever serves
 * the page decides who sees it. `lang` and `dir` apply to `text`.
 */
export interface Embargo extends LanguageOfPart {
  /** ISO 8601 date, local date and time, or instant. */
  until?: string | null | undefined;
  /**
   * IANA time zone in which the time is shown.
   * @default the time zone of the article
   */
  timeZone?: string | null | undefined;
  /** Display name of the time zone, if the city of its IANA name is not suitable. */
  timeZoneName?: string | null | undefined;
  /** Shown verbatim instead of "Embargo until …". */
  text?: string | null | undefined;
}

export const embargo = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ until: text, timeZone, timeZoneName: text, text, ...language } satisfies Fields<Embargo>, {
    refine: (content, context) => {
      nameFixedZone(content);
      return hasAny(context, 'text or until', content.text, content.until);
    },
  }),
  'until',
);

export type ReadArticleDate = NonNullable<ReturnType<typeof articleDate>>;
export type ReadEmbargo = NonNullable<ReturnType<typeof embargo>>;
