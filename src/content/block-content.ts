import type { CallToActionContent } from './call-to-action.js';
import type { ContactPoint } from './contact-point.js';
import type { DescriptionListContent } from './description-list.js';
import type { FiguresContent } from './figures.js';
import type { HtmlContent } from './html.js';
import type { Prose } from './inline.js';
import type { LanguageOfPart } from './language.js';
import type { NoticeContent } from './notice.js';
import type { Photo } from './photo.js';
import type { Quotation } from './quotation.js';
import type { RelatedDocument } from './related-document.js';
import type { TableContent } from './table.js';
import type { ListContent } from './text-list.js';
import type { TranscriptContent } from './transcript.js';
import type { Video } from './video.js';

/** A paragraph of the running text. */
export interface Paragraph extends LanguageOfPart {
  /** Text of the paragraph. */
  text: Prose;
}

/** Level of a heading below the headline. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A heading in the running text. */
export interface HeadingContent extends LanguageOfPart {
  /** The heading. */
  text: Prose;
  /**
   * Heading level in the page's outline, below the headline. A level below the one before by more than one becomes the next level.
   * @default 2
   */
  level?: HeadingLevel | null | undefined;
  /** Id for links to this heading; unique on the page, without spaces. */
  id?: string | null | undefined;
}

/** A question and its answer. */
export interface QuestionContent extends LanguageOfPart {
  /** Shown as a heading. */
  question: Prose;
  /** Blocks; a text is one paragraph. */
  answer: Prose | readonly Block[];
  /** Id for links to this question; unique on the page, without spaces. */
  id?: string | null | undefined;
}

/** Questions and answers. */
export interface QuestionsContent extends LanguageOfPart {
  /** Questions, each with its answer. */
  items: readonly QuestionContent[];
  /**
   * Level of the questions in the page's outline.
   * @default one below the heading before them
   */
  level?: HeadingLevel | null | undefined;
}

/** A notice with its text. */
export interface NoticeBlock extends NoticeContent {
  /** Blocks; a text is one paragraph. */
  body?: Prose | readonly Block[] | null | undefined;
}

/** The text that an institution repeats under its articles: who it is and what it does. */
export interface BoilerplateContent extends LanguageOfPart {
  /** Heading of the text: "About the Agency". */
  title?: string | null | undefined;
  /** Blocks; a text is one paragraph. */
  body: Prose | readonly Block[];
}

/** One block of the running text. */
export type Block =
  | ({ type: 'paragraph' } & Paragraph)
  | ({ type: 'heading' } & HeadingContent)
  | ({ type: 'list' } & ListContent)
  | ({ type: 'description-list' } & DescriptionListContent)
  | ({ type: 'quote' } & Quotation)
  | ({ type: 'table' } & TableContent)
  | ({ type: 'photo' } & Photo)
  | ({ type: 'notice' } & NoticeBlock)
  | ({ type: 'questions' } & QuestionsContent)
  | ({ type: 'transcript' } & TranscriptContent)
  | ({ type: 'html' } & HtmlContent)
  | { type: 'divider' }
  | ({ type: 'figures' } & FiguresContent)
  | ({ type: 'video' } & Video)
  | ({ type: 'contact' } & ContactPoint)
  | { type: 'documents'; documents: readonly RelatedDocument[] }
  | ({ type: 'boilerplate' } & BoilerplateContent)
  | ({ type: 'call-to-action' } & CallToActionContent)
  | ({ type: 'pull-quote' } & Quotation);
