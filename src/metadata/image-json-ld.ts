import type { ImageObject, IPTCDigitalSourceEnumeration } from 'schema-dts';
import { allBlocks, type ReadBlock } from '../content/block.js';
import { digitalSourceType, digitalSourceTypes } from '../content/digital-source.js';
import type { ReadNewsPage } from '../content/news-page.js';
import { type Photo, photo as photoReader, type ReadPhoto } from '../content/photo.js';
import { read } from '../content/reader.js';
import { type CreditWords, copyrightNotice, creditLine } from '../format/credit.js';
import { describeLicence } from '../format/licences.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { photoCredit } from '../locales/en-parts.js';
import { type Node, omitEmpty } from './schema.js';

/** What search engines need of an ImageObject beside `contentUrl`: at least one of these. */
const rights = ['creator', 'creditText', 'copyrightNotice', 'license'];

/**
 * Describes a photo and its credit as a schema.org ImageObject, which search engines also read as IPTC photo metadata.
 *
 * @param words wording of the credit, as the reader sees it: `locale.messages.photoCredit`; English by default
 * @param base absolute URL of the page
 * @param isOrganisation whether the creator of a name is an organisation, not a person; otherwise only the agency is
 */
export function imageJsonLd(
  given: Photo,
  words: CreditWords = photoCredit,
  base?: string,
  isOrganisation: (name: string) => boolean = () => false,
): { '@type': 'ImageObject' } {
  const photo: ReadPhoto = read(photoReader, given, 'imageJsonLd', 'photo') ?? {};
  const credit = photo.credit ?? {};
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const image: Node<ImageObject> = {
    '@type': 'ImageObject',
    contentUrl: absoluteUrl(photo.src, base),
    width: photo.width ? `${photo.width} px` : undefined,
    height: photo.height ? `${photo.height} px` : undefined,
    caption: photo.caption && proseText(photo.caption, photo.lang),
    creditText: creditLine(credit, words),
    copyrightNotice: copyrightNotice(credit, words.comma),
    creator: credit.creator?.map((name) => creator(name, name === credit.agency || isOrganisation(name))),
    license: absoluteUrl(licence?.href, base),
    acquireLicensePage: absoluteUrl(credit.acquireLicenceHref, base),
    digitalSourceType: credit.digitalSource ? sourceUri(credit.digitalSource) : undefined,
  };
  return omitEmpty(image) as { '@type': 'ImageObject' };
}

const creator = (name: string, isOrganisation: boolean) =>
  isOrganisation ? { '@type': 'Organization' as const, name } : { '@type': 'Person' as const, name };

/**
 * A photo as the image of a page. Search engines reject an ImageObject without `contentUrl` or without anything on its rights: the one is
 * left out, the other becomes a URL, unless its digital source has to be told.
 */
export function pageImage(...args: Parameters<typeof imageJsonLd>): (object | string)[] {
  const image: Node<ImageObject> = imageJsonLd(...args);
  if (!('contentUrl' in image)) return [];
  return [...rights, 'digitalSourceType'].some((name) => name in image) ? [image] : [String(image.contentUrl)];
}

/**
 * A digital source type as schema.org's enumeration writes it, or else by its address at IPTC or C2PA. A text that is no known term is
 * kept as it is, because it may be newer than the list.
 */
function sourceUri(given: string) {
  const term = digitalSourceType(given);
  const member = term && digitalSourceTypes[term];
  const vocabulary = /^(empty|trainedAlgorithmicData)$/.test(term ?? '') ? 'http://c2pa.org/' : 'http://cv.iptc.org/newscodes/';
  const uri = member ? `https://schema.org/${member}DigitalSource` : term ? `${vocabulary}digitalsourcetype/${term}` : given;
  return uri as IPTCDigitalSourceEnumeration;
}

/** The photos among blocks, in order. Those of a group have its credit if they have none. */
const photosIn = (blocks: readonly ReadBlock[]): ReadPhoto[] =>
  blocks.flatMap((block): ReadPhoto[] => {
    if (block.type === 'photo') return [block];
    return block.type === 'figures' ? block.photos.map((photo) => (block.credit ? { credit: block.credit, ...photo } : photo)) : [];
  });

/** The photos of a page: the lead picture, those in the text, those after it. */
export const photosOfPage = (
  { article: { leadPhoto, body = [] } = {}, photos = [] }: ReadNewsPage,
  blocks = allBlocks(body),
): ReadPhoto[] => [...(leadPhoto ? [leadPhoto] : []), ...photosIn(blocks), ...photos];
