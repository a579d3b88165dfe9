import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPhotoCredit } from '../../src/photo-metadata/exports.js';
import {
  alt,
  avifWithExtents,
  type Format,
  formats,
  packet,
  picture,
  seq,
  size,
  withChunk,
  withIim,
  withPacket,
  withSegment,
} from '../support/picture-files.js';

// The names of properties, and what they mean, are those of the IPTC Photo Metadata Standard 2023.2; the files are made by another
// program (libvips), which also reads back what is inserted into them.
const everything = packet(
  [
    seq('dc:creator', 'Jo Instance', 'Sam Placeholder'),
    alt('dc:rights', { 'x-default': '© 2023 Agency for Coastal Waters' }),
    alt('dc:description', { 'x-default': 'Seals on the flats.' }),
    alt('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Three seals lie on wet sand.' }),
    alt('Iptc4xmpCore:ExtDescrAccessibility', { 'x-default': 'Three seals lie on wet sand; the nearest looks at us.' }),
    '<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>Coastal Archive</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>',
    '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://archive.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>',
  ].join(''),
  `photoshop:Credit="Flats Picture Desk" photoshop:Source="Ranger Station" xmpRights:WebStatement="https://archive.example/terms"
   Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"`,
);

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await picture('jpeg');
});

/** Reads a JPEG file with some XMP properties. */
const readXmp = (elements: string, attributes = '', options = {}) =>
  readPhotoCredit(withPacket(jpeg, packet(elements, attributes)), options);

describe.each(formats)('in a %s file', (format: Format) => {
  test('all properties are read', async () => {
    const file = await picture(format, everything);
    expect((await sharp(file).metadata()).xmp?.toString()).toContain('Jo Instance');
    expect(readPhotoCredit(file)).toEqual({
      photo: {
        ...size,
        alt: 'Three seals lie on wet sand.',
        caption: 'Seals on the flats.',
        credit: {
          creator: ['Jo Instance', 'Sam Placeholder'],
          agency: 'Flats Picture Desk',
          holder: ['Coastal Archive'],
          year: 2023,
          source: 'Ranger Station',
          licence: 'https://archive.example/terms',
          acquireLicenceHref: 'https://archive.example/buy',
          digitalSource: 'algorithmicallyEnhanced',
        },
      },
      problems: [],
    });
  });

  test('a picture that is turned has the size in which browsers show it', async () => {
    const file = await sharp(await picture(format, everything))
      .withMetadata({ orientation: 6 })
      .keepXmp()
      .toFormat(format)
      .toBuffer();
    const { autoOrient } = await sharp(file).metadata();
    expect(autoOrient).toEqual({ width: size.height, height: size.width });
    expect(readPhotoCredit(file).photo).toMatchObject(autoOrient);
  });

  test('no metadata is a problem, not a photo', async () => {
    expect(readPhotoCredit(await picture(format))).toEqual({
      photo: undefined,
      problems: [{ path: 'file', message: 'names nobody to credit.', fix: expect.stringContaining('IPTC Creator') }],
    });
  });
});

test('an ArrayBuffer, a part of one and a Node Buffer are the same', async () => {
  const file = await picture('webp', everything);
  const padded = new Uint8Array(file.length + 20).fill(60);
  padded.set(file, 10);
  const expected = readPhotoCredit(file);
  expect(expected.photo?.credit).toBeDefined();
  expect(readPhotoCredit(padded.slice(10, -10).buffer)).toEqual(expected);
  expect(readPhotoCredit(padded.subarray(10, -10))).toEqual(expected);
});

describe('IPTC-IIM', () => {
  const datasets: [number, string][] = [
    [80, 'José Müller'],
    [80, 'Zoë Łąka'],
    [110, 'Agência'],
    [115, 'Arquivo'],
    [116, '© 2020 Câmara'],
    [120, 'Praça à noite'],
  ];

  test('is read in UTF-8, if it says so', async () => {
    const file = withIim(jpeg, datasets, 'utf8');
    expect((await sharp(file).metadata()).iptc?.toString()).toContain('Zoë Łąka');
    expect(readPhotoCredit(file).photo).toEqual({
      ...size,
      caption: 'Praça à noite',
      credit: { creator: ['José Müller', 'Zoë Łąka'], agency: 'Agência', holder: ['Câmara'], year: 2020, source: 'Arquivo' },
    });
  });

  test('is read in Latin-1, if it says nothing', () => {
    expect(readPhotoCredit(withIim(jpeg, [[80, 'José Müller']], 'latin1')).photo?.credit).toEqual({ creator: ['José Müller'] });
  });

  test('is padded with NULs by some writers, which are left out', () => {
    expect(readPhotoCredit(withIim(jpeg, [[80, 'Jo Instance\0\0\0']], 'latin1'))).toMatchObject({
      photo: { credit: { creator: ['Jo Instance'] } },
      problems: [],
    });
  });

  test('stands back behind XMP, property by property', () => {
    const both = withPacket(withIim(jpeg, datasets, 'utf8'), packet(seq('dc:creator', 'Jo Instance')));
    expect(readPhotoCredit(both).photo?.credit).toMatchObject({ creator: ['Jo Instance'], agency: 'Agência' });
  });
});

describe('a text in several languages', () => {
  const texts =
    alt('dc:description', { 'x-default': 'Seals.', en: 'Seals.', 'de-DE': 'Robben.' }) +
    alt('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Three seals', en: 'Three seals', 'de-DE': 'Drei Robben' });

  // RFC 4647, lookup: "de-AT" falls back to "de", which "de-DE" satisfies.
  test.each([
    ['de', 'de-DE', 'Robben.', 'Drei Robben'],
    ['de-AT', 'de-DE', 'Robben.', 'Drei Robben'],
    ['fr', 'en', 'Seals.', 'Three seals'],
    [undefined, 'en', 'Seals.', 'Three seals'],
  ])('asked for in %s is found in %s', (wanted, lang, caption, alternative) => {
    expect(readXmp(texts, '', { lang: wanted }).photo).toEqual({ ...size, lang, caption, alt: alternative });
  });

  test('is in the language of the caption, if the alternative text has it', () => {
    const { photo } = readXmp(
      alt('dc:description', { de: 'Robben.' }) + alt('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Seals', de: 'Drei Robben' }),
    );
    expect(photo).toEqual({ ...size, lang: 'de', caption: 'Robben.', alt: 'Drei Robben' });
  });

  test('has no "lang" if caption and alternative text differ in it', () => {
    const { photo, problems } = readXmp(
      alt('dc:description', { de: 'Robben.' }) + alt('Iptc4xmpCore:AltTextAccessibility', { fr: 'Des phoques' }),
    );
    expect(photo).toEqual({ ...size, caption: 'Robben.', alt: 'Des phoques' });
    expect(problems).toContainEqual(expect.objectContaining({ path: 'photo', message: expect.stringContaining('different languages') }));
  });

  test('has no "lang" if the file does not tell it', () => {
    expect(readXmp(alt('dc:description', { 'x-default': 'Seals.' })).photo).toEqual({ ...size, caption: 'Seals.' });
  });
});

test('an extended description stands in for an alternative text', () => {
  const described = alt('Iptc4xmpCore:ExtDescrAccessibility', { 'x-default': 'Seals lie on the sand, and one looks up.' });
  expect(readXmp(described).photo?.alt).toBe('Seals lie on the sand, and one looks up.');
});

describe('RDF', () => {
  // ISO 16684-1, 7.9: the same data in other forms of RDF/XML.
  test.each([
    ['a nested description', '<rdf:Description><plus:CopyrightOwnerName>Archive</plus:CopyrightOwnerName></rdf:Description>', ''],
    ['attributes', '', 'plus:CopyrightOwnerName="Archive"'],
    [
      'a qualified value',
      '<plus:CopyrightOwnerName rdf:parseType="Resource"><rdf:value>Archive</rdf:value></plus:CopyrightOwnerName>',
      'rdf:parseType="Resource"',
    ],
  ])('is read with %s', (_, inner, attributes) => {
    const owner = `<plus:CopyrightOwner><rdf:Bag><rdf:li ${attributes}>${inner}</rdf:li></rdf:Bag></plus:CopyrightOwner>`;
    expect(readXmp(owner).photo?.credit).toEqual({ holder: ['Archive'] });
  });

  test('is read with any prefixes, because only namespaces count', () => {
    const renamed = packet(seq('dc:creator', 'Jo Instance'))
      .replaceAll('dc:', 'd:')
      .replaceAll(':dc=', ':d=')
      .replaceAll('rdf:', 'r:')
      .replaceAll(':rdf=', ':r=')
      .replaceAll('x:xmpmeta', 'y:xmpmeta')
      .replace(':x=', ':y=');
    expect(readPhotoCredit(withPacket(jpeg, renamed)).photo?.credit).toEqual({ creator: ['Jo Instance'] });
  });

  test('is not read from a namespace that only looks like it', () => {
    expect(readXmp('<Credit xmlns="https://elsewhere.example/">Nobody</Credit>').photo).toBeUndefined();
  });
});

describe('a copyright notice', () => {
  const credit = (notice: string, attributes = '') => readXmp(alt('dc:rights', { 'x-default': notice }), attributes).photo?.credit;

  test.each([
    ['© 2017 Eurodata', { holder: ['Eurodata'], year: 2017 }],
    ['© European Archive, 2024', { holder: ['European Archive'], year: 2024 }],
    ['Copyright (c) 2019-2021 by J. Instance. All rights reserved.', { holder: ['J. Instance'], year: 2021 }],
  ])('names the owner: %s', (notice, expected) => {
    expect(credit(notice)).toEqual(expected);
  });

  test.each(['Free for editorial use', '© Jo Instance. For editorial use only', '© 2019 Jo Instance; see https://jo.example'])(
    'is shown verbatim if it says more: %s',
    (notice) => {
      expect(credit(notice)).toEqual({ text: notice });
      expect(credit(notice, 'photoshop:Credit="Desk"')).toEqual({ agency: 'Desk' });
    },
  );
});

test('names are not repeated in the credit line and the source', () => {
  const { photo } = readXmp(seq('dc:creator', 'Jo Instance'), 'photoshop:Credit="Jo Instance/Flats Desk" photoshop:Source="flats desk"');
  expect(photo?.credit).toEqual({ creator: ['Jo Instance'], agency: 'Flats Desk' });
});

describe('a licence', () => {
  // SPDX licence list, and the addresses of deeds and legal codes at creativecommons.org.
  test.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['http://www.creativecommons.org/licenses/by-nc-nd/3.0/legalcode', 'CC-BY-NC-ND-3.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/deed.de', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/licenses/by/3.0/de/', 'https://creativecommons.org/licenses/by/3.0/de/'],
  ])('%s is %s', (url, licence) => {
    expect(readXmp(`<cc:license rdf:resource="${url}"/>`).photo?.credit).toEqual({ licence });
  });

  test('of Creative Commons goes before the web statement', () => {
    const both = '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>';
    expect(readXmp(both, 'xmpRights:WebStatement="https://archive.example/proof"').photo?.credit?.licence).toBe('CC-BY-4.0');
  });

  test.each([
    ['www.archive.example/terms', 'is not an absolute URL'],
    ['javascript:alert(1)', 'scheme is not allowed'],
  ])('%s is left out and reported', (url, message) => {
    const { photo, problems } = readXmp('', `photoshop:Credit="Desk" xmpRights:WebStatement="${url}"`);
    expect(photo?.credit).toEqual({ agency: 'Desk' });
    expect(problems.map(({ path, message: text }) => `${path} ${text}`)).toEqual([expect.stringMatching(/^photo\.credit\.licence is .*/)]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('a digital source type', () => {
  // IPTC NewsCodes, digitalsourcetype; C2PA extends the vocabulary under its own address.
  test.each([
    ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic', 'compositeSynthetic'],
    ['trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture', 'digitalCapture'],
    ['digsrctype:humanEdits', 'humanEdits'],
    ['http://c2pa.org/digitalsourcetype/empty', undefined],
  ])('%s becomes %s', (type, digitalSource) => {
    const { photo, problems } = readXmp('', `photoshop:Credit="Desk" Iptc4xmpExt:DigitalSourceType="${type}"`);
    expect(photo?.credit).toEqual({ agency: 'Desk', ...(digitalSource && { digitalSource }) });
    expect(problems).toEqual([]);
  });
});

test('XMP in Windows-1252 is read as such', () => {
  const latin = Buffer.from(packet(seq('dc:creator', 'José')).replace('\ufeff', ''), 'latin1');
  expect(readPhotoCredit(withPacket(jpeg, latin)).photo?.credit).toEqual({ creator: ['José'] });
});

test('half a character and NUL are replaced and reported', () => {
  const { photo, problems } = readPhotoCredit(withIim(jpeg, [[80, 'Jo\0Instance']], 'latin1'));
  expect(photo?.credit).toEqual({ creator: ['Jo\ufffdInstance'] });
  expect(problems).toEqual([expect.objectContaining({ path: 'photo.credit.creator[0]' })]);
});

test('the extension of an XMP packet is not taken for a packet', () => {
  const extension = Buffer.from(`http://ns.adobe.com/xmp/extension/\0${'A'.repeat(40)}${packet(seq('dc:creator', 'Nobody'))}`);
  const file = withSegment(withPacket(jpeg, packet(seq('dc:creator', 'Jo Instance'))), 0xe1, extension);
  expect(readPhotoCredit(file).photo?.credit).toEqual({ creator: ['Jo Instance'] });
});

describe('a PNG file', () => {
  const xmp = packet(seq('dc:creator', 'Jo Instance'));
  const keyword = 'XML:com.adobe.xmp\0';

  // PNG (W3C), 11.3.3: keyword, compression flag, method, language tag, translated keyword, text. libvips writes zTXt.
  test.each([
    ['as it is', 'iTXt', ['\0\0\0\0', xmp]],
    ['compressed', 'iTXt', ['\x01\0\0\0', deflateSync(xmp)]],
    ['compressed, in a chunk without language', 'zTXt', ['\0', deflateSync(xmp)]],
  ] as const)('has its packet %s', async (_, type, parts) => {
    const file = withChunk(await picture('png'), type, keyword, ...parts);
    expect(readPhotoCredit(file).photo).toEqual({ ...size, credit: { creator: ['Jo Instance'] } });
  });

  test('with a packet that cannot be inflated loses it and says so', async () => {
    const { photo, problems } = readPhotoCredit(withChunk(await picture('png'), 'zTXt', keyword, '\0', 'no deflate'));
    expect(photo).toBeUndefined();
    expect(problems[0]?.message).toContain('cannot be inflated');
  });
});

describe('an AVIF file', () => {
  const xmp = packet(seq('dc:creator', 'Jo Instance'));
  const { length } = Buffer.from(xmp);

  test('has its packet in several parts', () => {
    expect(
      readPhotoCredit(
        avifWithExtents(xmp, [
          [0, 300],
          [300, length - 300],
        ]),
      ).photo?.credit,
    ).toEqual({ creator: ['Jo Instance'] });
  });

  test('may say that its parts are larger than the file, which nobody copies', () => {
    const overlapping = Array.from({ length: 60_000 }, () => [0, length] as const);
    const { photo, problems } = readPhotoCredit(avifWithExtents(xmp, overlapping));
    expect(photo).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ message: 'names nobody to credit.' })]);
  });

  test('of the brand HEIC is read in the same way', async () => {
    const file = await picture('avif', xmp);
    const heic = Buffer.from(file.toString('latin1').replace('ftypavif', 'ftypheic'), 'latin1');
    expect(readPhotoCredit(heic)).toEqual(readPhotoCredit(file));
    expect(readPhotoCredit(heic).photo).toEqual({ ...size, credit: { creator: ['Jo Instance'] } });
  });
});
