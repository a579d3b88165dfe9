import { imageAddressIn, sourceSet } from './addresses.js';
import type { PhotoDraft } from './draft.js';
import type { HtmlElement } from './html-tree.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import type { Part } from './parts.js';

/** Sizes below which a picture is part of a word. */
const smallest = 24;

const sizeOf = (given: string | undefined) => {
  const size = Number(/^\s*(\d+)(?:px)?\s*$/.exec(given ?? '')?.[1]);
  return size > 0 && size < 100_000 ? size : undefined;
};

/** The file of a picture: where scripts load pictures later, its address is in another attribute. */
function fileOf(element: HtmlElement, scope: Scope): { src?: string | undefined; srcSet?: string | undefined } {
  const { src = '', srcset, ...others } = element.attributes;
  const isLater = !src.trim() || /^data:image\/(gif|svg)/i.test(src.trim());
  const later = isLater ? ['data-src', 'data-lazy-src', 'data-original'].find((name) => others[name]?.trim()) : undefined;
  return {
    src: imageAddressIn(element, later ?? 'src', scope),
    srcSet: sourceSet(srcset ?? others['data-srcset'] ?? others['data-lazy-srcset'], scope.job.options.base),
  };
}

/** A picture, which becomes a block; its alternative text if it is a sign in the text, or cannot be shown. */
export function pictureOf(element: HtmlElement, scope: Scope): Part[] {
  const { job } = scope;
  const { alt: given, sizes, class: classes = '' } = element.attributes;
  const [width, height] = [sizeOf(element.attributes.width), sizeOf(element.attributes.height)];
  // A pixel that counts readers.
  if (element.attributes.width?.trim() === '0' || (width === 1 && (height ?? 1) === 1)) return [];
  const alt = given?.trim() ?? '';
  if (/\b(emoji|wp-smiley)\b/.test(classes) || ((width ?? Infinity) <= smallest && (height ?? 0) <= smallest)) return [alt];
  const { src, srcSet } = fileOf(element, scope);
  if (src === undefined) {
    if (!alt) return [];
    job.report(element, 'no-picture', alt);
    return [` ${alt} `];
  }
  if (given === undefined) job.report(element, 'no-alt');
  const picture: PhotoDraft = {
    type: 'photo',
    src,
    srcSet,
    sizes: srcSet ? sizes : undefined,
    width,
    height,
    alt,
    ...difference(scope, job.text),
  };
  return [{ type: 'picture', picture }];
}
