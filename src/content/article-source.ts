import type { LanguageOfPart } from './language.js';
import { language } from './language.js';
import { type Fields, object, orText, text } from './reader.js';
import { address } from './values.js';

/** The publication from which an article is taken over, with or without changes. */
export interface ArticleSource extends LanguageOfPart {
  /** Name of the organisation that published it first. */
  name: string;
  /** URL of the original. */
  href?: string | null | undefined;
  /** Shown verbatim instead of the name: "Originally published by the Harbour Network". */
  text?: string | null | undefined;
}

export const articleSource = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ name: text, href: address, text, ...language } satisfies Fields<ArticleSource>, { required: ['name'] }),
  'name',
);

export type ReadArticleSource = NonNullable<ReturnType<typeof articleSource>>;
