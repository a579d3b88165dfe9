import { describe, expect, test } from 'vitest';
import type { Credit, Photo } from '../../src/content/photo.js';
import { comparePhotoCredit } from '../../src/photo-metadata/compare-photo-credit.js';

/** The paths of contradictions between two credits. */
const paths = (given: Credit, file: Credit) => comparePhotoCredit({ credit: given }, { credit: file }).map(({ path }) => path);

describe('the same credit', () => {
  test.each<[string, Credit, Credit]>([
    ['in another case', { creator: 'JO INSTANCE' }, { creator: ['Jo Instance'] }],
    ['in another order', { creator: 'Instance, Jo' }, { creator: ['Jo Instance'] }],
    [
      'of several people in another order',
      { creator: ['Sam Placeholder', 'Jo Instance'] },
      { creator: ['Jo Instance', 'Sam Placeholder'] },
    ],
    ['of several people in one text', { creator: 'Jo Instance and Sam Placeholder' }, { creator: ['Jo Instance', 'Sam Placeholder'] }],
    ['with initials', { creator: 'J. Instance' }, { creator: ['Jo Instance'] }],
    ['with a label', { creator: 'Photo: Jo Instance' }, { creator: ['Jo Instance'] }],
    ['with agency, joined by a slash', { creator: 'Jo Instance/Flats Desk' }, { creator: ['Jo Instance'], agency: 'Flats Desk' }],
    [
      'with agency, joined in the file',
      { creator: 'Jo Instance', agency: 'Flats Desk' },
      { creator: ['Jo Instance'], agency: 'Jo Instance / Flats Desk' },
    ],
    ['with symbol and year', { holder: '© 2020 Coastal Archive' }, { holder: ['Coastal Archive'] }],
    ['as one text', { text: 'Photo © Coastal Archive' }, { creator: ['Jo Instance'], holder: ['Coastal Archive'] }],
    ['decomposed (Unicode NFD)', { creator: 'José'.normalize('NFD') }, { creator: ['José'] }],
    ['with less', { holder: 'Coastal Archive' }, { creator: ['Jo Instance'], licence: 'CC-BY-4.0' }],
    ['with more', { creator: 'Jo Instance', holder: 'Coastal Archive', licence: 'CC-BY-4.0' }, { creator: ['Jo Instance'] }],
    ['with the address of the licence', { licence: 'http://creativecommons.org/licenses/by/4.0/deed.fr' }, { licence: 'CC-BY-4.0' }],
    ['with the same digital source', { digitalSource: 'trainedAlgorithmicMedia' }, { digitalSource: 'trainedAlgorithmicMedia' }],
  ])('%s is no contradiction', (_, given, file) => {
    expect(paths(given, file)).toEqual([]);
  });
});

describe('a contradiction', () => {
  test.each<[string, Credit, Credit]>([
    ['creator', { creator: 'Sam Placeholder' }, { creator: ['Jo Instance'] }],
    ['creator', { creator: 'Jo Instance' }, { creator: ['Jo Instance', 'Sam Placeholder'] }],
    ['creator', { creator: ['Jo Instance', 'Sam Placeholder'] }, { creator: ['Jo Instance'] }],
    ['creator', { creator: 'A. Instance' }, { creator: ['Jo Instance'] }],
    ['agency', { agency: 'Other Desk' }, { agency: 'Flats Desk' }],
    ['holder', { holder: 'Coastal Museum' }, { holder: ['Coastal Archive'] }],
    ['text', { text: 'Photo: Sam Placeholder' }, { creator: ['Jo Instance'], holder: ['Coastal Archive'] }],
    ['licence', { licence: 'CC-BY-4.0' }, { licence: 'CC-BY-NC-4.0' }],
    ['licence', { licence: 'https://archive.example/free' }, { licence: 'https://archive.example/terms' }],
    ['digitalSource', { creator: 'Jo Instance' }, { digitalSource: 'trainedAlgorithmicMedia' }],
    ['digitalSource', { digitalSource: 'algorithmicallyEnhanced' }, { digitalSource: 'trainedAlgorithmicMedia' }],
  ])('of %s is found: %j, %j', (field, given, file) => {
    expect(paths(given, file)).toEqual([`photo.credit.${field}`]);
  });

  test('states what the file says, and a remedy', () => {
    expect(comparePhotoCredit({ credit: { creator: 'Sam' } }, { credit: { creator: ['Jo Instance'] } })).toEqual([
      {
        path: 'photo.credit.creator',
        message: 'does not agree with the file, whose creator is "Jo Instance".',
        fix: 'Correct the credit, or IPTC Creator in the file.',
      },
    ]);
  });
});

describe('an alternative text in the file', () => {
  const alt = (given: Photo) => comparePhotoCredit(given, { alt: 'Three seals' }).map(({ path, fix }) => `${path}: ${fix}`);

  test('is missed if the photo has none', () => {
    expect(alt({ src: '/seals.jpg' })).toEqual(['photo.alt: Use "Three seals", if it is true of the picture on this page.']);
  });

  test.each(['Seals', ''])('is not missed if the photo has "%s"', (given) => {
    expect(alt({ src: '/seals.jpg', alt: given })).toEqual([]);
  });
});

test.each([undefined, null, 5, { credit: 7 }, { credit: { creator: [{}] } }])('%j is nothing to compare', (value) => {
  expect(comparePhotoCredit(value as Photo, value as Photo)).toEqual([]);
});
