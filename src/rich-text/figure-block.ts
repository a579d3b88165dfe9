import type { Flow } from './description-list.js';
import type { Draft, DraftBlock, PhotoDraft } from './draft.js';
import { descendants, elementsIn, type HtmlElement, hasClass } from './html-tree.js';
import { inline } from './inline.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { paragraphsOf } from './paragraphs.js';
import { lines, type Part, plainText } from './parts.js';
import { nameIn, quote } from './quote-block.js';
import { textsOf } from './texts.js';

/** A figure; or what editors before HTML5 made of one: WordPress `wp-caption`, Drupal and TYPO3 in a `div`. */
export const isFigure = (element: HtmlElement): boolean =>
  element.tag === 'figure' || (element.tag === 'div' && hasClass(element, 'wp-caption'));

const isCaption = (element: HtmlElement) => element.tag === 'figcaption' || hasClass(element, 'wp-caption-text');

/** Pictures, a table, a quotation or a video with their caption. */
export function figure(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const captions = [...descendants(element)].filter((inner) => isCaption(inner) && around(inner) === element);
  const [caption, ...others] = captions;
  const visible = element.children.filter((node) => typeof node !== 'string' || node.trim());
  const quotation = elementsIn(visible).find(({ tag }) => tag === 'blockquote');
  if (quotation && others.length === 0 && visible.every((node) => node === quotation || node === caption)) {
    const name = caption && nameIn(plainText(inline(caption.children, scope)));
    const isBefore = caption && visible.indexOf(caption) < visible.indexOf(quotation);
    return quote(quotation, inside(quotation, scope), flow, isBefore ? { leadIn: name } : { attribution: name });
  }
  const { texts, moved } = textsOf(
    captions.flatMap((caption) => flow(caption.children, inside(caption, scope))),
    scope,
  );
  for (const read of captions) scope.job.skipped.add(read);
  const drafts = [...flow(element.children, scope), ...moved];
  const text = lines(texts);
  const photos = drafts.flatMap(({ block }) => (block.type === 'photo' ? [block] : []));
  if (photos.length > 1 && photos.length === drafts.length) return [{ block: group(photos, text, scope), from: element }];
  if (texts.length === 0) return drafts;
  const [only] = drafts;
  if (drafts.length === 1 && only && (only.block.type === 'photo' || (only.block.type === 'table' && !only.block.caption)))
    return [{ ...only, block: { ...only.block, caption: text } }];
  return [...drafts, ...paragraphsOf(text, scope, element)];
}

/** Pictures with a common caption. They state their language where it is not that of the group. */
function group(photos: readonly PhotoDraft[], caption: Part[], scope: Scope): DraftBlock {
  const { text } = scope.job;
  return {
    type: 'figures',
    photos: photos.map(({ lang = text.lang, dir = text.dir, ...photo }) => ({ ...photo, ...difference({ lang, dir }, scope) })),
    caption: caption.length > 0 ? caption : undefined,
    ...difference(scope, text),
  };
}

/** The nearest caption or figure around an element. */
function around(element: HtmlElement): HtmlElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (isCaption(at) || isFigure(at)) return at;
  return undefined;
}
