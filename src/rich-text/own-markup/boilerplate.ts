import type { HtmlElement } from '../html-tree.js';
import { hasClass } from '../html-tree.js';
import { isProse, languageIn, mayNest, type OwnBlock, visible, within, wordsOf } from './parts.js';

/** The text that an institution repeats, with its heading. */
export const boilerplate: OwnBlock = (element, scope, flow) => {
  const [first, ...others] = visible(element);
  const isTitle = typeof first === 'object' && hasClass(first, 'pr-boilerplate-heading');
  if (first === undefined || !mayNest(scope) || (isTitle && !isProse(first))) return undefined;
  const title = isTitle ? wordsOf((first as HtmlElement).children) : undefined;
  const body = flow(isTitle ? others : element.children, within(scope));
  if (body.length === 0) return undefined;
  return [{ block: { type: 'boilerplate', title, body, ...languageIn(scope) }, from: element }];
};
