import { isBlockTag } from './elements.js';

/** Elements whose content is raw text for the parser, and none of the article. */
const raw = /^\/?(script|style|title|textarea)$/i;

/** HTML without elements other than paragraphs, for which no parser takes long. Blocks become paragraphs. */
export const paragraphsOnly = (html: string): string =>
  html
    .replace(/<(\/?[a-z][^\s<>/]*)[^<>]*>/gi, (_, name: string) =>
      raw.test(name) ? `<${name}>` : isBlockTag(name.replace('/', '').toLowerCase()) ? '<p>' : '',
    )
    .replace(/<(?!p>|!--|\/?(?:script|style|title|textarea)>)/gi, '&lt;');
