import { photo as photoReader, type ReadPhoto } from '../content/photo.js';
import { type ContentProblem, Place } from '../content/problems.js';
import { plainText, readWith } from '../content/reader.js';
import { photoFields } from './photo-fields.js';
import { type PictureFile, readPictureFile } from './picture-file.js';
import { problem } from './problems.js';
import { isTooLarge, parseXmp, type Xmp } from './xmp.js';

/** Options of `readPhotoCredit`. */
export interface ReadPhotoCreditOptions {
  /**
   * BCP 47 tag of the language in which alternative text, caption and copyright notice are wanted, if the file has them in several.
   * @default the file's own default (`x-default`)
   */
  lang?: string | undefined;
}

/** Result of `readPhotoCredit`. */
export interface ReadPhotoCreditResult {
  /** The photo, in the form that `PhotoCredit` accepts, without `src`; `undefined` if the file says nothing of itself. */
  photo: ReadPhoto | undefined;
  /** What is wrong with the file, and what was left out. Paths begin with `file`, or with `photo` for parts of the result. */
  problems: ContentProblem[];
}

/**
 * Reads what a picture file says of itself: the IPTC Photo Metadata Standard in XMP and, where that says nothing, in the older IPTC-IIM.
 * For servers and builds; it needs the packages `exifreader` and `@xmldom/xmldom`. Takes JPEG, PNG, WebP, AVIF and HEIC files.
 * It reads headers only, and never throws.
 *
 * | field | IPTC property | XMP | IIM |
 * | --- | --- | --- | --- |
 * | `credit.creator` | Creator | `dc:creator` | 2:80 |
 * | `credit.agency` | Credit Line | `photoshop:Credit` | 2:110 |
 * | `credit.holder` | Copyright Owner, or a name in the Copyright Notice | `plus:CopyrightOwnerName`, `dc:rights` | 2:116 |
 * | `credit.year` | year in the Copyright Notice | `dc:rights` | 2:116 |
 * | `credit.text` | Copyright Notice, if nothing else names anyone | `dc:rights` | 2:116 |
 * | `credit.source` | Source | `photoshop:Source` | 2:115 |
 * | `credit.licence` | Web Statement of Rights, or the licence of Creative Commons | `cc:license`, `xmpRights:WebStatement` | |
 * | `credit.acquireLicenceHref` | Licensor URL | `plus:LicensorURL` | |
 * | `credit.digitalSource` | Digital Source Type | `Iptc4xmpExt:DigitalSourceType` | |
 * | `alt` | Alt Text, or else Extended Description | `Iptc4xmpCore:AltTextAccessibility`, `…:ExtDescrAccessibility` | |
 * | `caption` | Description | `dc:description` | 2:120 |
 *
 * @param bytes the file; the beginning of a JPEG file is enough
 * @returns the photo, and the problems found
 * @example const { photo, problems } = readPhotoCredit(await readFile('flats.jpg'), { lang: 'de' });
 */
export function readPhotoCredit(bytes: ArrayBuffer | Uint8Array, options: ReadPhotoCreditOptions = {}): ReadPhotoCreditResult {
  const outside = new Place();
  const problems: ContentProblem[] = outside.problems;
  const file = fileOf(bytes, problems);
  if (!file) return { photo: undefined, problems };
  const given = photoFields(file, xmpOf(file, problems), plainText(options?.lang), problems);
  const photo = readWith(photoReader, given, 'photo', outside);
  if (Object.keys(photo?.credit ?? {}).every((name) => name === 'digitalSource')) problems.push(problem('file', 'nobody'));
  return { photo, problems };
}

function fileOf(given: unknown, problems: ContentProblem[]): PictureFile | undefined {
  const bytes = bytesOf(given);
  try {
    if (bytes) return readPictureFile(bytes);
  } catch {
    // What is thrown depends on which byte is wrong.
  }
  problems.push(problem('file', bytes ? 'format' : 'bytes'));
  return undefined;
}

/** Buffers may come from another realm, such as a test environment, so `instanceof` does not tell. */
function bytesOf(given: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const isBuffer = /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(given));
  return isBuffer ? new Uint8Array(given as ArrayBuffer) : undefined;
}

function xmpOf({ packet, isTruncated }: PictureFile, problems: ContentProblem[]): Xmp {
  if (isTruncated) problems.push(problem('file', 'truncated'));
  if (packet === undefined) return new Map();
  if (isTooLarge(packet)) problems.push(problem('file', 'large'));
  else {
    try {
      return parseXmp(packet);
    } catch {
      problems.push(problem('file', 'packet'));
    }
  }
  return new Map();
}
