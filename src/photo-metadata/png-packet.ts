import { inflateSync } from 'node:zlib';

const keyword = 'XML:com.adobe.xmp\0';
const signature = 8;

/**
 * The bytes of the text chunk with the XMP packet of a PNG file, inflated. XMP says that it is not compressed, but common programs
 * (libvips, ImageMagick) do so; ExifReader does not find it then.
 *
 * @throws if it cannot be inflated, or becomes larger than `maximumLength`
 */
export function pngPacket(bytes: Uint8Array, maximumLength: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = signature; offset + 8 <= bytes.length; ) {
    const length = view.getUint32(offset);
    const type = latin(bytes.subarray(offset + 4, offset + 8));
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    if (/^[iz]TXt$/.test(type) && latin(data.subarray(0, keyword.length)) === keyword) {
      const content = data.subarray(keyword.length);
      // zTXt: method, text. iTXt: flag, method, two texts that end with NUL, text; what stands before the packet is skipped later.
      if (type === 'zTXt') return inflateSync(content.subarray(1), { maxOutputLength: maximumLength });
      return content[0] === 1 ? inflateSync(afterNul(afterNul(content.subarray(2))), { maxOutputLength: maximumLength }) : content;
    }
    // Length, type and checksum.
    offset += length + 12;
  }
  return undefined;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

const afterNul = (bytes: Uint8Array) => bytes.subarray(bytes.indexOf(0) + 1);
