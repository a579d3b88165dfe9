import ExifReader, { type ExpandedTags, type MetadataBlock } from 'exifreader';
import { isoSize } from './iso-size.js';
import { pngPacket } from './png-packet.js';
import { findPacket, maximumLength } from './xmp.js';

/** The IPTC-IIM datasets that are read, by the names that ExifReader gives them. */
const datasets = ['By-line', 'Credit', 'Source', 'Copyright Notice', 'Caption/Abstract'] as const;

/** Metadata of a picture file, as it is written there. */
export interface PictureFile {
  /** IPTC-IIM datasets. `By-line` may be repeated. */
  iim: { [Name in (typeof datasets)[number]]?: string[] };
  /** The XMP packet, not yet parsed; empty if it cannot be inflated. */
  packet: string | undefined;
  /** Size in pixels, as browsers show it: turned if the file says so. */
  width?: number | undefined;
  height?: number | undefined;
  /** Whether the file ends before its header does. */
  isTruncated: boolean;
}

/**
 * Reads the header of a JPEG, PNG, WebP, AVIF or HEIC file.
 * ExifReader finds the metadata and reads all but XMP: its expression that trims packets takes cubic time, so a file could stall the server.
 *
 * @throws if it is not such a file, or not even its beginning can be read
 */
export function readPictureFile(bytes: Uint8Array): PictureFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tags = ExifReader.loadView(view, {
    expanded: true,
    includeOffsets: true,
    includeTags: {
      file: true,
      exif: ['Orientation'],
      iptc: [...datasets, 'Coded Character Set'],
      png: ['Image Width', 'Image Height'],
      riff: ['ImageWidth', 'ImageHeight'],
    },
  });
  const format = tags.file?.FileType?.value ?? '';
  if (!/^(jpeg|png|webp|avif|heic)$/.test(format)) throw new TypeError(`Unknown format: ${format}`);
  return {
    iim: Object.fromEntries(datasets.map((name) => [name, datasetOf(tags, name)])),
    packet: packetOf(bytes, format, tags.metadataRange?.blocks ?? []),
    ...(/^(avif|heic)$/.test(format) ? isoSizeOf(view) : sizeOf(tags)),
    isTruncated: tags.metadataRange?.complete === false,
  };
}

function datasetOf({ iptc }: ExpandedTags, name: string): string[] {
  const found: unknown = (iptc as Record<string, unknown> | undefined)?.[name];
  return [found].flat().flatMap((tag) => {
    const { description } = (tag ?? {}) as { description?: unknown };
    return typeof description === 'string' ? [withoutPadding(description)] : [];
  });
}

/** Removes the NULs with which some writers fill up a dataset. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

const extension = 'http://ns.adobe.com/xmp/extension/';

function packetOf(bytes: Uint8Array, format: string, blocks: readonly MetadataBlock[]): string | undefined {
  if (format !== 'png') return findPacket(joined(bytes, blocks));
  try {
    return findPacket(pngPacket(bytes, maximumLength));
  } catch {
    return '';
  }
}

/** The parts of a file with XMP. The extension of a packet, in which JPEG files keep what is longer than 64 kB, is left out. */
function joined(bytes: Uint8Array, blocks: readonly MetadataBlock[]): Uint8Array | undefined {
  const parts = blocks
    .filter(({ type }) => type === 'xmp')
    .map(({ start, end }) => bytes.subarray(start, end))
    .filter((part) => !new TextDecoder('latin1').decode(part.subarray(0, 80)).includes(extension));
  // The packet of an AVIF file may consist of several parts. If they overlap, they may be far larger than the file.
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > bytes.length) return undefined;
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** A file whose size cannot be read may have metadata all the same. */
function isoSizeOf(view: DataView): Pick<PictureFile, 'width' | 'height'> {
  try {
    return isoSize(view) ?? {};
  } catch {
    return {};
  }
}

/** The Exif orientation turns a picture in the other formats. */
function sizeOf({ file, pngFile, riff, exif }: ExpandedTags): Pick<PictureFile, 'width' | 'height'> {
  const width = (file?.['Image Width'] ?? pngFile?.['Image Width'] ?? riff?.ImageWidth)?.value;
  const height = (file?.['Image Height'] ?? pngFile?.['Image Height'] ?? riff?.ImageHeight)?.value;
  const isTurned = Number(exif?.Orientation?.value) >= 5;
  return isTurned ? { width: height, height: width } : { width, height };
}
