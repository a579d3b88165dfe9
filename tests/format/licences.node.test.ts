import { readFileSync } from 'node:fs';
import spdx from 'spdx-license-list';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/licences.mjs';
import { describeLicence } from '../../src/format/licences.js';

test('the table is up to date', () => {
  expect(readFileSync('src/format/licences-data.ts', 'utf8'), 'Run: npm run licences').toBe(build());
});

// The SPDX License List, in the version of spdx-license-list: of its identifiers, these lead somewhere, and all others nowhere.
const linked = /^(CC-|CC0-|OGL-UK-|EUPL-|etalab-|DL-DE-)/;

describe('of the SPDX License List', () => {
  test.each(Object.entries(spdx))('%s leads to its own address or nowhere, in any case', (id, { url }) => {
    // A deed is in the reader's language and leads to the legal code, which SPDX lists.
    const address = linked.test(id) ? url.replace(/legalcode$/, '') : undefined;
    for (const written of [id, id.toLowerCase(), id.toUpperCase(), id.replaceAll('-', ' ')])
      expect(describeLicence(written).href, written).toBe(address);
  });

  test('every identifier of Creative Commons leads somewhere', () => {
    const ids = Object.keys(spdx).filter((id) => /^CC/.test(id));
    expect(ids).toHaveLength(ids.filter((id) => describeLicence(id).href).length);
    expect(ids.length).toBeGreaterThanOrEqual(55);
  });
});

test.each([
  'CC-BY-5.0',
  'CC-BY-3.0-FR',
  'CC-BY-4.0-IGO',
  'CC-BY-NC-ND-2.1-JP',
  'CC-SA-4.0',
  'CC-ND-NC-1.0',
  'CC-BY',
  'CC0-2.0',
  'CC0',
  'CC-__PROTO__-1.0',
  'OGL-UK-4.0',
  'EUPL-2.0',
  'MIT',
  'LicenseRef-Own',
])('%s does not exist, and leads nowhere', (id) => {
  expect(describeLicence(id)).toEqual({ name: id });
});

test.each([
  ['CC-BY-SA-4.0', 'CC BY-SA 4.0'],
  ['cc-by-3.0-igo', 'CC BY 3.0 IGO'],
  ['CC BY 4.0', 'CC BY 4.0'],
  ['CC0-1.0', 'CC0 1.0'],
  ['cc-pdm-1.0', 'CC PDM 1.0'],
  ['eupl-1.2', 'EUPL 1.2'],
  ['ogl-uk-3.0', 'OGL-UK 3.0'],
  ['Etalab-2.0', 'etalab 2.0'],
  ['https://court.example/reuse', 'court.example/reuse'],
  ['/reuse', '/reuse'],
])('names %s "%s"', (licence, name) => {
  expect(describeLicence(licence).name).toBe(name);
  expect(describeLicence(licence, 'Reuse terms').name).toBe('Reuse terms');
});

test.each(['https://', 'HTTP://', 'https://\u200b', 'https:// '])('no link without a name comes of %j', (licence) => {
  expect(describeLicence(licence)).toEqual({ name: licence });
});
