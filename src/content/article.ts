import { type Block, block, type ReadBlock } from './block.js';
import { type LanguageOfPart, language } from './language.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type Person, people } from './person.js';
import { type Context, type Fields, list, object, reportProblem, text } from './reader.js';
import { texts } from './values.js';

/** A published correction of the text. */
export interface Correction extends LanguageOfPart {
  text: string;
  /** ISO 8601 date of the correction. */
  date?: string | undefined;
}

const correction = /* @__PURE__ */ object({ text, date: text, ...language } satisfies Fields<Correction>, {
  required: ['text'],
});
export const corrections = /* @__PURE__ */ list(correction);

/** An article. Only the headline is required. `lang` and `dir` apply to all its texts. */
export interface ArticleContent extends LanguageOfPart {
  headline: string;
  /** The section or kind of page, shown above the headline: "News and announcements". */
  kicker?: string | undefined;
  standfirst?: string | undefined;
  /** "Press release", "Minutes". */
  kind?: string | undefined;
  documentNumbers?: readonly string[] | undefined;
  /** ISO 8601 date of publication. */
  published?: string | undefined;
  /** ISO 8601 date of the last change worth mentioning. */
  updated?: string | undefined;
  /** Place of issue: "The Hague". */
  place?: string | undefined;
  authors?: readonly Person[] | undefined;
  /** Translations of this article, listed under the headline. */
  translations?: readonly LanguageVersion[] | undefined;
  body?: readonly Block[] | undefined;
  /** Shown after the running text, and included in the metadata. */
  corrections?: readonly Correction[] | undefined;
}

export const article = /* @__PURE__ */ object(
  {
    headline: text,
    kicker: text,
    standfirst: text,
    kind: text,
    documentNumbers: texts,
    published: text,
    updated: text,
    place: text,
    authors: people,
    translations: languageVersions,
    body: /* @__PURE__ */ list(block),
    corrections,
    ...language,
  } satisfies Fields<ArticleContent>,
  { refine },
);

export type ReadArticle = NonNullable<ReturnType<typeof article>>;

function refine({ headline, body = [] }: { headline?: string; body?: ReadBlock[] }, context: Context): true {
  if (headline === undefined) reportProblem(context, 'placeholder', undefined, 'headline');
  // If two headings have the same id, the first keeps it.
  const ids = new Set<string>();
  for (const [index, block] of body.entries()) {
    if (block.type !== 'heading' || block.id === undefined || ids.size !== ids.add(block.id).size) continue;
    const { id, ...others } = block;
    reportProblem(context, 'id', id);
    body[index] = others;
  }
  return true;
}
