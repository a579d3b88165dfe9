interface Box {
  type: string;
  /** The content of the box, after its header. */
  content: DataView;
}

/** The boxes in some bytes (ISO/IEC 14496-12). Ends at the first that does not fit. */
function boxesIn(view: DataView, from = 0): Box[] {
  const boxes: Box[] = [];
  for (let offset = from; offset + 8 <= view.byteLength; ) {
    const size = view.getUint32(offset);
    // 0 is the rest of the file; 1, a size of 64 bits, is for pixels, which come after the metadata.
    const length = size === 0 ? view.byteLength - offset : size;
    if (length < 8 || offset + length > view.byteLength) break;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((index) => view.getUint8(offset + index)));
    boxes.push({ type, content: new DataView(view.buffer, view.byteOffset + offset + 8, length - 8) });
    offset += length;
  }
  return boxes;
}

const find = (boxes: readonly Box[], type: string) => boxes.find((box) => box.type === type)?.content;

/** Boxes with version and flags before their content. */
const full = 4;

/**
 * Size of the primary picture of an AVIF or HEIC file (ISO/IEC 23008-12), as it is shown; ExifReader does not read it.
 * @throws if the file ends within a number
 */
export function isoSize(view: DataView): { width: number; height: number } | undefined {
  const meta = find(boxesIn(view), 'meta');
  const inMeta = meta ? boxesIn(meta, full) : [];
  const primary = find(inMeta, 'pitm');
  const properties = find(inMeta, 'iprp');
  if (!primary || !properties) return undefined;
  const inProperties = boxesIn(properties);
  const container = find(inProperties, 'ipco');
  const associations = find(inProperties, 'ipma');
  if (!container || !associations) return undefined;
  const item = primary.getUint8(0) === 0 ? primary.getUint16(full) : primary.getUint32(full);
  const all = boxesIn(container);
  const own = propertiesOf(item, associations).flatMap((index) => all[index - 1] ?? []);
  const extent = find(own, 'ispe');
  if (!extent) return undefined;
  const [width, height] = [extent.getUint32(full), extent.getUint32(full + 4)];
  const isTurned = (find(own, 'irot')?.getUint8(0) ?? 0) % 2 === 1;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The numbers, from 1 on, of the properties that belong to an item. */
function propertiesOf(item: number, view: DataView): number[] {
  const [isLong, isWide] = [view.getUint8(0) > 0, view.getUint8(3) % 2 === 1];
  let offset = full + 4;
  for (let entry = view.getUint32(full); entry > 0; entry--) {
    const id = isLong ? view.getUint32(offset) : view.getUint16(offset);
    const count = view.getUint8(offset + (isLong ? 4 : 2));
    offset += isLong ? 5 : 3;
    const at = (index: number) => (isWide ? view.getUint16(offset + 2 * index) % 0x8000 : view.getUint8(offset + index) % 0x80);
    if (id === item) return Array.from({ length: count }, (_, index) => at(index));
    offset += count * (isWide ? 2 : 1);
  }
  return [];
}
