import { convert, type RichText } from './convert.js';
import type { RichTextOptions } from './job.js';
import { inHtml } from './problems.js';

/**
 * Converts HTML from an editor, a CMS or a word processor into the content of an article. Scripts, styles and the debris of editors are removed;
 * everything else that articles do not have is reduced to its text and reported. Never throws.
 *
 * @param html a fragment or a document, parsed as browsers do (WHATWG HTML)
 */
export const blocksFromHtml = (html: string, options: RichTextOptions = {}): RichText =>
  convert(typeof html === 'string' ? html : '', options ?? {}, inHtml);
