import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose } from './prose.js';
import { type Fields, list, object, type Reader, text } from './reader.js';
import { flag, numberWhere } from './values.js';

/** A table of contents, made of the headings in the text. */
export interface ContentsContent {
  /**
   * Its visible label.
   * @default 'On this page', in the language of the component
   */
  title?: string | null | undefined;
  /**
   * How many levels of headings it lists.
   * @default 2
   */
  levels?: number | null | undefined;
}

/** A link to a heading of the same page. */
export interface HeadingLink extends LanguageOfPart {
  /** Text of the heading. */
  text: Prose;
  /** Id of the heading. */
  id: string;
  /** Level of the heading. */
  level: number;
}

/** A table of contents as it is shown. */
export interface HeadingLinks {
  /**
   * Its visible label.
   * @default 'On this page', in the language of the component
   */
  title?: string | null | undefined;
  /** The headings to which it links. */
  headings: readonly HeadingLink[];
}

const fields = /* @__PURE__ */ object({
  title: text,
  levels: /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value > 0 && value < 6),
} satisfies Fields<ContentsContent>);

/** The options of a table of contents; in an article, with what it lists. */
export interface ReadContents {
  title?: string;
  levels?: number;
  headings?: ReadHeadingLink[];
}

/** Reads whether an article has a table of contents, and which. */
export const contents: Reader<ReadContents> = (value, context) =>
  typeof value === 'object' ? (fields(value, context) ?? {}) : flag(value, context) && {};

const heading = /* @__PURE__ */ object(
  {
    text: prose,
    id: text,
    level: /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value > 0 && value < 7),
    ...language,
  } satisfies Fields<HeadingLink>,
  { required: ['text', 'id', 'level'] },
);

export const headingLinks = /* @__PURE__ */ object(
  { title: text, headings: /* @__PURE__ */ list(heading) } satisfies Fields<HeadingLinks>,
  { required: ['headings'] },
);

export type ReadHeadingLink = NonNullable<ReturnType<typeof heading>>;
