import type { Credit, PictureSource } from '../../content/photo.js';
import { addressIn } from '../addresses.js';
import type { DraftBlock, PhotoDraft } from '../draft.js';
import { elementsIn, type HtmlElement, hasClass } from '../html-tree.js';
import type { Scope } from '../job.js';
import { inside } from '../language.js';
import { pictureOf } from '../photo-block.js';
import { childrenOf, isProse, languageIn, type OwnBlock, proseOf, visible, within, wordsOf } from './parts.js';

/** A photo with its caption and credit. */
export const photo: OwnBlock = (element, scope) => {
  const block = photoOf(element, scope);
  return block && [{ block, from: element }];
};

/** Photos with what they share. */
export const figures: OwnBlock = (element, scope) => {
  const [grid, caption] = childrenOf(element, 'pr-figures-grid', 'figcaption?') ?? [];
  const inner = within(scope);
  const photos = (grid ? visible(grid) : []).map((node) =>
    typeof node === 'object' && node.tag === 'figure' ? photoOf(node, inside(node, inner)) : undefined,
  );
  const texts = captionOf(caption, scope);
  if (photos.length === 0 || !texts || !photos.every((photo) => photo !== undefined)) return undefined;
  const block: DraftBlock = { type: 'figures', photos, ...texts, ...languageIn(scope) };
  return [{ block, from: element }];
};

function photoOf(element: HtmlElement, scope: Scope): PhotoDraft | undefined {
  const shapes = ['img', 'picture', 'pr-photo-credit-missing'].map((name) => childrenOf(element, `${name}?`, 'figcaption?'));
  const shape = shapes.find(Boolean);
  if (!shape || visible(element).length === 0) return undefined;
  const [holder, caption] = shape;
  const texts = captionOf(caption, scope);
  const picture = holder ? pictureIn(holder, scope) : {};
  return texts && picture ? { type: 'photo', ...picture, ...texts, ...languageIn(scope) } : undefined;
}

/** The picture in an element, or the alternative text that stands in for it. */
function pictureIn(holder: HtmlElement, scope: Scope): Partial<PhotoDraft> | undefined {
  if (holder.tag === 'p') return isProse(holder) ? missingIn(holder) : undefined;
  const image = holder.tag === 'img' ? holder : elementsIn(holder.children).find(({ tag }) => tag === 'img');
  const [part] = image ? pictureOf({ ...image, attributes: { ...image.attributes, lang: undefined } }, scope) : [];
  if (typeof part !== 'object' || !part.picture) return undefined;
  const sources = holder === image ? [] : elementsIn(holder.children).flatMap(sourceOf);
  return { ...part.picture, ...(sources.length > 0 && { sources }), altLang: image?.attributes.lang };
}

/** The alternative text after a word that the picture is missing. */
function missingIn(element: HtmlElement): Partial<PhotoDraft> | undefined {
  const parts = visible(element);
  const last = parts.at(-1);
  const alt = wordsOf([element]).replace(/^[^:]*:\s*/u, '');
  return alt ? { alt, altLang: typeof last === 'object' && parts.length > 1 ? last.attributes.lang : undefined } : undefined;
}

const sourceOf = ({ tag, attributes }: HtmlElement): PictureSource[] => {
  const { srcset, media, type, sizes, width, height } = attributes;
  if (tag !== 'source' || !srcset) return [];
  return [{ srcSet: srcset, media, type, sizes, width: Number(width) || undefined, height: Number(height) || undefined }];
};

/** The caption and the credit under a picture. Without either there is no element for them. */
function captionOf(element: HtmlElement | undefined, scope: Scope) {
  if (!element) return {};
  const [text, line] = childrenOf(element, 'pr-photo-credit-text?', 'pr-photo-credit-line?') ?? [];
  if ((!text && !line) || (text && !isProse(text)) || (line && !isProse(line))) return undefined;
  return { ...(text && { caption: proseOf(text, scope) }), ...(line && { credit: creditOf(line, scope) }) };
}

/** A credit as its whole line, because the line does not say who is who. */
function creditOf(line: HtmlElement, scope: Scope): Credit {
  const parts = elementsIn(line.children);
  const isLine = ({ attributes }: HtmlElement) => attributes.translate === 'no';
  const isSource = (part: HtmlElement) => hasClass(part, 'pr-photo-credit-source');
  const words = parts.find(isLine);
  const source = parts.find(isSource);
  const acquire = parts.find(({ tag }) => tag === 'a');
  const licence = parts.find((part) => part.tag === 'span' && !isLine(part) && !isSource(part));
  const link = licence && (elementsIn(licence.children).find(({ tag }) => tag === 'a') ?? elementsIn(licence.children).at(-1));
  return {
    text: words && wordsOf([words]),
    licence: link && (addressIn(link, 'href', scope) ?? wordsOf([link])),
    licenceName: link?.attributes.href === undefined ? undefined : wordsOf([link]),
    acquireLicenceHref: acquire && addressIn(acquire, 'href', scope),
    digitalSource: source?.attributes['data-identifier'] as Credit['digitalSource'],
  };
}
