import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { comparePhotoCredit, readPhotoCredit } from '../../src/photo-metadata/exports.js';
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

// Each of these takes quadratic or cubic time, that is, minutes, with a parser that is not protected from it.
test.each<[string, () => Uint8Array]>([
  ['many ends of packets', () => withPacket(files.jpeg, `${times('<?xpacket end=""?>', 3000)}\n${packet('')}`)],
  [
    'many namespaces inside each other',
    () => inPng(packet(Array.from({ length: 40_000 }, (_, index) => `<a xmlns:b${index}="c">`).join('') + times('</a>', 40_000))),
  ],
  ['deep elements', () => inPng(packet(times('<dc:a>', 70_000) + times('</dc:a>', 70_000)))],
  ['many attributes', () => inPng(packet('', Array.from({ length: 60_000 }, (_, index) => `dc:a${index}=""`).join(' ')))],
  ['many names', () => inPng(packet(seq('dc:creator', ...Array.from({ length: 50_000 }, (_, index) => `A${index}`))))],
  [
    'many languages',
    () => inPng(packet(alt('dc:description', Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x-a${index}`, 'text']))))),
  ],
  [
    'a long run of NULs',
    () =>
      withIim(
        files.jpeg,
        [
          [80, `${times('\0', 30_000)}x`],
          [116, `© ${times('2020-', 5000)}`],
        ],
        'latin1',
      ),
  ],
  [
    'a long credit line',
    () =>
      withIim(
        files.jpeg,
        [
          [80, 'a'],
          [110, times('a /', 10_000)],
        ],
        'latin1',
      ),
  ],
  ['a packet that inflates to 100 MB', () => inPng(times(' ', 100_000_000))],
  ['16 MB without metadata', () => Buffer.concat([files.webp, Buffer.alloc(16_000_000)])],
])('%s: no more than a moment', (_, make) => {
  const file = make();
  const start = performance.now();
  expect(faultsIn(file)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(4000);
});
