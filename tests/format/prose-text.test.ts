import { expect, test } from 'vitest';
import { proseText } from '../../src/format/prose-text.js';
import { newsPageJsonLd, pageMetadata } from '../../src/index.js';

const said = ['She said ', { type: 'quotation' as const, text: ['the ', { type: 'quotation' as const, text: 'flats' }, ' matter'] }, '.'];

// Unicode CLDR, delimiters; Interinstitutional Style Guide, English: British usage.
test.each([
  [undefined, 'She said “the ‘flats’ matter”.'],
  ['en-GB', 'She said ‘the “flats” matter’.'],
  ['de', 'She said „the ‚flats‘ matter“.'],
  ['fr', 'She said «\u202fthe “flats” matter\u202f».'],
])('keeps the quotation marks of quotations, those of the language %s', (lang, expected) => {
  expect(proseText(said, lang)).toBe(expected);
});

test('metadata quotes as the page does', () => {
  const page = {
    url: 'https://coast.example/1',
    publisher: { name: 'Coast' },
    article: { headline: 'Flats', lang: 'de', standfirst: [said] },
  };
  expect(pageMetadata(page).description).toBe('She said „the ‚flats‘ matter“.');
  expect(newsPageJsonLd(page)['@graph'][0]).toMatchObject({ description: 'She said „the ‚flats‘ matter“.' });
});
