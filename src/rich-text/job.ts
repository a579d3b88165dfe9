import type { HeadingLevel } from '../content/block.js';
import type { ReadLanguage } from '../content/language-of-part.js';
import type { HtmlElement } from './html-tree.js';
import type { Notes } from './notes.js';
import type { SourceProblem } from './problems.js';
import type { Targets } from './targets.js';

/** Options of both functions. */
export interface RichTextOptions {
  /** URL of the source, against which relative URLs are resolved. */
  base?: string | undefined;
  /**
   * Level of the highest headings in the page's outline. Further levels follow without a gap.
   * @default 2
   */
  topLevel?: HeadingLevel | undefined;
  /**
   * BCP 47 tag of the article's language. Text in the same language is not marked.
   * @default the `lang` of `<html>` or `<body>`
   */
  language?: string | undefined;
  /**
   * Whether the `title` of `<abbr>` becomes the expansion of an abbreviation, which is shown. Pass `false` if the article has a glossary.
   * @default true
   */
  abbreviations?: boolean | undefined;
  /**
   * Whether short paragraphs that are entirely bold become headings. They are reported either way.
   * @default false
   */
  promoteBold?: boolean | undefined;
}

/** What all parts of one conversion share. */
export interface Job {
  options: RichTextOptions;
  report: (element: HtmlElement | undefined, code: SourceProblem, found?: string) => void;
  notes: Notes;
  /** Elements that are not, or no longer, part of the running text: notes, captions that have been read. */
  skipped: Set<HtmlElement>;
  targets: Targets;
  /** Language and direction of the whole text. */
  text: ReadLanguage;
}

/** Where a part of the text is. */
export interface Scope extends ReadLanguage {
  job: Job;
  /** Inline elements around the blocks that contain the text, outermost first. */
  around: readonly HtmlElement[];
  /** How many blocks contain it. */
  depth: number;
}
