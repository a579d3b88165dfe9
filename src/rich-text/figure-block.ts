import type { Flow } from './description-list.js';
import type { Draft } from './draft.js';
import { descendants, elementsIn, type HtmlElement, hasClass, textOf } from './html-tree.js';
import type { Scope } from './job.js';
import { inside } from './language.js';
import { isOwnQuote } from './own-markup.js';
import { paragraphsOf } from './paragraphs.js';
import { lines } from './parts.js';
import { nameIn, quote } from './quote-block.js';
import { textsOf } from './texts.js';

/** A figure; or what editors before HTML5 made of one: WordPress `wp-caption`, Drupal and TYPO3 in a `div`. */
export const isFigure = (element: HtmlElement): boolean =>
  element.tag === 'figure' || (element.tag === 'div' && hasClass(element, 'wp-caption'));

const isCaption = (element: HtmlElement) => element.tag === 'figcaption' || hasClass(element, 'wp-caption-text');

/** A picture, table, quotation or video with its caption. */
export function figure(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const captions = [...descendants(element)].filter((inner) => isCaption(inner) && figureAround(inner) === element);
  const quotation = elementsIn(element.children).find(({ tag }) => tag === 'blockquote');
  if (quotation) {
    const [caption] = captions;
    const name = caption && nameIn(textOf([caption]));
    const isBefore = caption && element.children.indexOf(caption) < element.children.indexOf(quotation);
    return quote(quotation, inside(quotation, scope), flow, isBefore ? { leadIn: name } : { attribution: name }, isOwnQuote(element));
  }
  const { texts, moved } = textsOf(
    captions.flatMap((caption) => flow(caption.children, inside(caption, scope))),
    scope,
  );
  for (const read of captions) scope.job.skipped.add(read);
  const drafts = [...flow(element.children, scope), ...moved];
  if (texts.length === 0) return drafts;
  const caption = lines(texts);
  const [only] = drafts;
  if (drafts.length === 1 && only && (only.block.type === 'photo' || (only.block.type === 'table' && !only.block.caption)))
    return [{ ...only, block: { ...only.block, caption } }];
  return [...drafts, ...paragraphsOf(caption, scope, element)];
}

function figureAround(element: HtmlElement): HtmlElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (isFigure(at)) return at;
  return undefined;
}
