import { crc32 } from 'node:zlib';
import sharp from 'sharp';

export const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
export type Format = (typeof formats)[number];

/** Width and height of the pictures. */
export const size = { width: 40, height: 30 };

/** A picture of one colour, as an independent encoder writes it. */
export const picture = (format: Format, xmp?: string): Promise<Buffer> => {
  const plain = sharp({ create: { ...size, channels: 3, background: '#3a6ea5' } });
  return (xmp === undefined ? plain : plain.withXmp(xmp)).toFormat(format).toBuffer();
};

/** The namespaces of ISO 16684-1, the IPTC Photo Metadata Standard, PLUS and ccREL, with their preferred prefixes. */
const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  cc: 'http://creativecommons.org/ns#',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** An XMP packet with some property elements, and some properties as attributes. */
export const packet = (elements: string, attributes = ''): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${namespaces} ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A property with an ordered array of texts. */
export const seq = (property: string, ...texts: string[]): string =>
  `<${property}><rdf:Seq>${texts.map((text) => `<rdf:li>${text}</rdf:li>`).join('')}</rdf:Seq></${property}>`;

/** A property with a text in each of several languages. */
export const alt = (property: string, texts: Record<string, string>): string =>
  `<${property}><rdf:Alt>${Object.entries(texts)
    .map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`)
    .join('')}</rdf:Alt></${property}>`;

/** Inserts a segment after the start of a JPEG file. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array): Buffer {
  const header = Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), header, content, jpeg.subarray(2)]);
}

/** Inserts IPTC-IIM datasets of record 2 into a JPEG file, as a Photoshop image resource. */
export function withIim(jpeg: Uint8Array, datasets: readonly [number: number, value: string][], encoding: 'utf8' | 'latin1'): Buffer {
  const dataset = (record: number, number: number, value: Buffer) =>
    Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]), value]);
  const all = Buffer.concat([
    // Coded Character Set (1:90): the escape sequence for UTF-8. Without it, the encoding is not told.
    ...(encoding === 'utf8' ? [dataset(1, 90, Buffer.from('\x1b%G', 'latin1'))] : []),
    ...datasets.map(([number, value]) => dataset(2, number, Buffer.from(value, encoding))),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(all.length);
  const resource = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), length, all, Buffer.alloc(all.length % 2)]);
  return withSegment(jpeg, 0xed, resource);
}

/** Inserts an XMP packet into a JPEG file byte for byte, whatever it contains. */
export const withPacket = (jpeg: Uint8Array, xmp: string | Buffer): Buffer =>
  withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), Buffer.from(xmp)]));

/** Inserts a chunk after the header of a PNG file. */
export function withChunk(png: Uint8Array, type: string, ...parts: (string | Uint8Array)[]): Buffer {
  const content = Buffer.concat([type, ...parts].map((part) => Buffer.from(part as string)));
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

const number = (bytes: 1 | 2 | 4, value: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** A box of ISO/IEC 14496-12. */
const box = (type: string, ...parts: (string | Uint8Array)[]) => {
  const content = Buffer.concat([type, ...parts].map((part) => Buffer.from(part as string)));
  return Buffer.concat([number(4, content.length + 4), content]);
};

/**
 * The metadata of an AVIF file, without pixels (ISO/IEC 23008-12): one item, an XMP packet in several extents.
 * @param extents start and length of each, counted from the start of the packet
 */
export function avifWithExtents(xmp: string, extents: readonly (readonly [start: number, length: number])[]): Buffer {
  const version = number(4, 0);
  const item = box('infe', number(1, 2), number(1, 0), number(2, 0), number(2, 1), number(2, 0), 'mime', '\0', 'application/rdf+xml\0');
  const meta = (start: number) => {
    const places = extents.flatMap(([offset, length]) => [number(4, start + offset), number(4, length)]);
    // Offsets and lengths of 4 bytes, no base offset; one item: its id, this file, the number of its extents.
    const location = [version, number(2, 0x4400), number(2, 1), number(2, 1), number(2, 0), number(2, extents.length), ...places];
    return box(
      'meta',
      version,
      box('hdlr', version, version, 'pict', Buffer.alloc(13)),
      box('iinf', version, number(2, 1), item),
      box('iloc', ...location),
    );
  };
  const type = box('ftyp', 'avif', version, 'avifmif1');
  const afterBoxes = type.length + meta(0).length + 8;
  return Buffer.concat([type, meta(afterBoxes), box('mdat', xmp)]);
}
