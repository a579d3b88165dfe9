import { expect, test } from 'vitest';
import { describeFileType } from '../../src/format/file-type.js';

// MIME types as registered with IANA (Media Types).
test.each([
  ['PDF', { name: 'PDF', mimeType: 'application/pdf' }],
  ['.pdf', { name: 'PDF', mimeType: 'application/pdf' }],
  ['application/pdf', { name: 'PDF', mimeType: 'application/pdf' }],
  ['Text/CSV; charset=utf-8', { name: 'CSV', mimeType: 'Text/CSV; charset=utf-8' }],
  ['application/vnd.oasis.opendocument.text', { name: 'ODT', mimeType: 'application/vnd.oasis.opendocument.text' }],
  ['Web page', { name: 'Web page' }],
  ['constructor', { name: 'constructor' }],
  ['application/x-unknown', { name: undefined, mimeType: 'application/x-unknown' }],
  [undefined, {}],
])('describes %j', (type, expected) => {
  expect(describeFileType(type)).toEqual(expected);
});
