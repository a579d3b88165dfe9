import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const baselines = 'tests/visual/baselines';
/** Where pictures that differ are put, beside the ones that were expected. */
const results = '.cache/visual';

/** Below each other. */
async function joined(pictures: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const tops = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, { height }) => sum + height, 0));
  const height = sizes.reduce((sum, size) => sum + size.height, 0);
  const parts = pictures.map((input, index) => ({ input, left: 0, top: tops[index] ?? 0 }));
  const sheet = sharp({ create: { width, height, channels: 3, background: '#888' } }).composite(parts);
  return sheet.png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer();
}

const pixelsOf = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** Pixels that a reader would see differ, or the sizes if these do. */
async function difference(expected: Buffer, found: Buffer): Promise<string | undefined> {
  const [one, other] = await Promise.all([pixelsOf(expected), pixelsOf(found)]);
  const sizes = [one, other].map(({ info }) => `${info.width} × ${info.height}`);
  if (sizes[0] !== sizes[1]) return `is ${sizes[1]} instead of ${sizes[0]}`;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 3) {
    if ([0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 48)) count++;
  }
  // A few pixels at the edges of letters may differ with the processor.
  return count > 10 ? `differs in ${count} pixels` : undefined;
}

/** Compares pictures with the baseline of that name, or accepts them as such. @returns what differs */
export async function compare(name: string, pictures: readonly Buffer[]): Promise<string | undefined> {
  const found = await joined(pictures);
  const file = join(baselines, `${name}.png`);
  const expected = existsSync(file) ? readFileSync(file) : undefined;
  const fault = expected ? await difference(expected, found) : 'is new';
  if (!fault) return undefined;
  if (process.env.ACCEPT) {
    writeFileSync(file, found);
    return undefined;
  }
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.png`), found);
  if (expected) writeFileSync(join(results, `${name}-expected.png`), expected);
  return `${name} ${fault}. Look at ${results}/${name}.png. If it is as intended, run: npm run test:visual -- ${name} -u`;
}
