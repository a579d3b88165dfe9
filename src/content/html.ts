import type { LanguageOfPart } from './language-of-part.js';

/** A text or an element. */
export type HtmlNode = string | HtmlElement;

/** An HTML element that no block or inline element stands for. */
export interface HtmlElement {
  /** Name of the element: `dl`, `figure`, `ruby`. */
  tag: string;
  /** Attributes by their HTML names. Those that say nothing about the content are ignored: `class`, `style`, `onclick`. */
  attributes?: Readonly<Record<string, string | number | boolean>> | null | undefined;
  /** What is in the element. */
  children?: readonly HtmlNode[] | null | undefined;
}

/**
 * HTML as a tree, for what no other block can say. Only elements of content are kept: of others their content, of scripts and
 * the like nothing. Elements that must not contain each other are taken apart.
 */
export interface HtmlContent extends LanguageOfPart {
  /** Elements and texts, in order. */
  children: readonly HtmlNode[];
}

export type ReadHtmlNode = string | ReadHtmlElement;

export interface ReadHtmlElement {
  tag: string;
  /** Attributes by their React names. */
  attributes?: Record<string, string | number | true>;
  children?: ReadHtmlNode[];
}
