/** The language and direction of one part of a page, if they differ from those of the surrounding text (WCAG 3.1.2). */
export interface LanguageOfPart {
  /** BCP 47 language tag, such as `fr` or `sr-Latn`. */
  lang?: string | undefined;
  /** Base direction, as in the HTML `dir` attribute. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}
