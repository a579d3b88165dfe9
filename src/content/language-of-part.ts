/** The language and direction of one part of a page, if they differ from those of the surrounding text (WCAG 3.1.2). */
export interface LanguageOfPart {
  /** BCP 47 language tag, such as `fr` or `sr-Latn`. */
  lang?: string | null | undefined;
  /** Base direction, as in the HTML `dir` attribute. */
  dir?: 'ltr' | 'rtl' | 'auto' | null | undefined;
}

/** The fields of a content type as a reader returns them: what was left empty is absent, never `null`. */
export type WithoutNull<Content> = { [Name in keyof Content]: Exclude<Content[Name], null> };

/** A language and direction that have been read. */
export interface ReadLanguage {
  /** BCP 47 language tag. */
  lang?: string | undefined;
  /** Direction of the text. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}
