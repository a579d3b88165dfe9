/** The language and direction of one part of a page, when they differ from what surrounds it (WCAG 3.1.2). */
export interface LanguageOfPart {
  /** BCP 47 language tag, such as `fr` or `sr-Latn`. */
  lang?: string;
  /** Base direction, as the HTML `dir` attribute. */
  dir?: 'ltr' | 'rtl' | 'auto';
}
