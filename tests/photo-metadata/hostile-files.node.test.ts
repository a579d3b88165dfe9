import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { comparePhotoCredit, readPhotoCredit } from '../../src/photo-metadata/exports.js';
import { ratioOf } from '../support/growth.js';
import { alt, type Format, formats, packet, picture, seq, withChunk, withIim, withPacket } from '../support/picture-files.js';

const files = {} as Record<Format, Buffer>;
beforeAll(async () => {
  // ExifReader warns of files with several Exif segments.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const xmp = packet(seq('dc:creator', 'Jo Instance') + alt('dc:description', { 'x-default': 'Seals', de: 'Robben' }));
  for (const format of formats) files[format] = await picture(format, xmp);
  files.jpeg = withIim(
    files.jpeg,
    [
      [80, 'Jo Instance'],
      [116, '© 2020 Jo Instance'],
    ],
    'utf8',
  );
});

test('the files name somebody before they are changed', () => {
  expect(formats.filter((format) => !readPhotoCredit(files[format]).photo?.credit)).toEqual([]);
});

/** What is wrong with the result for a file, whatever the file. */
function faultsIn(bytes: Uint8Array): string[] {
  const { photo, problems } = readPhotoCredit(bytes);
  comparePhotoCredit({ credit: { creator: 'Jo' } }, photo);
  return [
    ...(photo === undefined && problems.length === 0 ? ['neither a photo nor a problem'] : []),
    ...(problems.every(({ path, message, fix }) => path && message && fix) ? [] : ['a problem without words']),
    ...(/\\ud[89a-f]|\\u0000/i.test(JSON.stringify(photo ?? {})) ? ['half a character, or NUL'] : []),
  ];
}

test.each([undefined, null, 'text', 5, {}, [], new Blob([])])('%s instead of bytes is a problem', (value) => {
  expect(readPhotoCredit(value as unknown as ArrayBuffer)).toEqual({
    photo: undefined,
    problems: [{ path: 'file', message: expect.stringContaining('not bytes'), fix: expect.any(String) }],
  });
});

test('random bytes never throw', () => {
  const starts = [
    '',
    '\xff\xd8\xff',
    '\x89PNG\r\n\x1a\n',
    'RIFF\0\0\0\0WEBP',
    '\0\0\0\x10ftypavif',
    '\0\0\0\x10ftypheic',
    'II*\0',
    '<?xpacket begin',
    'GIF89a',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(faultsIn(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

describe.each(formats)('%s', (format) => {
  test('files with changed bytes never throw', () => {
    const change = fc.record({ at: fc.nat(), to: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 })) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const file = Uint8Array.from(files[format]);
        for (const { at, to } of changes) file[at % file.length] = to;
        expect(faultsIn(file)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('files that end anywhere never throw', () => {
    for (let end = 0; end < files[format].length; end++) expect(faultsIn(files[format].subarray(0, end))).toEqual([]);
  });
});

test('a file that ends within its metadata is reported', () => {
  const { problems } = readPhotoCredit(files.jpeg.subarray(0, 60));
  expect(problems.map(({ message }) => message)).toContain('ends within its metadata, so some of it may be missing.');
});

test('a packet that is not well-formed leaves IPTC-IIM', () => {
  const file = withPacket(withIim(files.jpeg, [[80, 'Jo Instance']], 'utf8'), packet('<dc:creator>'));
  const { photo, problems } = readPhotoCredit(file);
  expect(photo?.credit?.creator).toEqual(['Jo Instance']);
  expect(problems).toEqual([expect.objectContaining({ path: 'file', message: expect.stringContaining('not well-formed XML') })]);
});

test('a packet of 2 MB is not parsed, and reported', async () => {
  const large = packet(seq('dc:creator', 'Jo Instance') + times(' ', 2_000_000));
  const messages = (file: Uint8Array) => readPhotoCredit(file).problems.map(({ message }) => message);
  expect(messages(await picture('webp', large))[0]).toContain('too large');
  expect(messages(await picture('avif', large))[0]).toContain('too large');
  expect(messages(inPng(large))[0]).toContain('cannot be inflated');
});

test('entities of a document type declaration are not expanded', () => {
  const xmp = packet(seq('dc:creator', '&a;')).replace('<x:xmpmeta', '<!DOCTYPE x [<!ENTITY a "Nobody">]><x:xmpmeta');
  expect(JSON.stringify(readPhotoCredit(withPacket(files.jpeg, xmp)))).not.toContain('Nobody');
});

/** A PNG file with a large packet. */
const inPng = (xmp: string) => withChunk(files.png, 'zTXt', 'XML:com.adobe.xmp\0', '\0', deflateSync(xmp));
const times = (text: string, count: number) => text.repeat(count);

/** Part of a hundred: the size of an attack. */
type Scaled = (percent: number) => Uint8Array;

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

// Each of these takes quadratic or cubic time, that is, minutes, with a parser that is not protected from it. 16 times the size may take 16 times
// as long; quadratic growth would be 256 times.
test.each<[string, Scaled]>([
  ['many ends of packets', (percent) => withPacket(files.jpeg, `${times('<?xpacket end=""?>', 30 * percent)}\n${packet('')}`)],
  [
    'many namespaces inside each other',
    (percent) =>
      inPng(
        packet(
          numbers(400 * percent)
            .map((index) => `<a xmlns:b${index}="c">`)
            .join('') + times('</a>', 400 * percent),
        ),
      ),
  ],
  ['deep elements', (percent) => inPng(packet(times('<dc:a>', 700 * percent) + times('</dc:a>', 700 * percent)))],
  [
    'many attributes',
    (percent) =>
      inPng(
        packet(
          '',
          numbers(600 * percent)
            .map((index) => `dc:a${index}=""`)
            .join(' '),
        ),
      ),
  ],
  ['many names', (percent) => inPng(packet(seq('dc:creator', ...numbers(500 * percent).map((index) => `A${index}`))))],
  [
    'many languages',
    (percent) => inPng(packet(alt('dc:description', Object.fromEntries(numbers(200 * percent).map((index) => [`x-a${index}`, 'text']))))),
  ],
  [
    'a long run of NULs',
    (percent) =>
      withIim(
        files.jpeg,
        [
          [80, `${times('\0', 300 * percent)}x`],
          [116, `© ${times('2020-', 50 * percent)}`],
        ],
        'latin1',
      ),
  ],
  [
    'a long credit line',
    (percent) =>
      withIim(
        files.jpeg,
        [
          [80, 'a'],
          [110, times('a /', 100 * percent)],
        ],
        'latin1',
      ),
  ],
  ['a packet that inflates to 100 MB', (percent) => inPng(times(' ', 1_000_000 * percent))],
  ['16 MB without metadata', (percent) => Buffer.concat([files.webp, Buffer.alloc(160_000 * percent)])],
])('%s: takes a time in proportion to the size', (_, make) => {
  const [long, short] = [make(96), make(6)];
  expect(faultsIn(long)).toEqual([]);
  const ratio = ratioOf(
    () => faultsIn(long),
    () => faultsIn(short),
  );
  expect(ratio).toBeLessThan(80);
});
