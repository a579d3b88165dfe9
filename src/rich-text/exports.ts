// `pressroom-ui/rich-text`: HTML and Markdown as content. For servers and builds only (docs/decisions/040).

export type { Block, HeadingLevel } from '../content/block.js';
export type { Footnote } from '../content/footnote.js';
export type { ContentProblem } from '../content/problems.js';
export { blocksFromHtml } from './blocks-from-html.js';
export { blocksFromMarkdown } from './blocks-from-markdown.js';
export type { RichText } from './convert.js';
export type { RichTextOptions } from './job.js';
