import { expect, test } from 'vitest';
import { itemName } from '../../src/format/item-name.js';

const words = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `w${from + index}`).join(' ');

test('is the title, with its language', () => {
  expect(itemName({ title: { text: 'Tides', lang: 'mt' }, teaser: 'A' })).toEqual({ text: 'Tides', lang: 'mt', teaser: 'A' });
});

test('is a short teaser as a whole, which does not remain', () => {
  expect(itemName({ teaser: words(1, 12) })).toEqual({ text: words(1, 12) });
  expect(itemName({ teaser: ['One ', { type: 'strong', text: 'two' }, ' three'] })).toEqual({ text: 'One two three' });
});

test('is the first twelve words of a longer teaser, of which the rest remains', () => {
  expect(itemName({ teaser: words(1, 20) })).toEqual({ text: `${words(1, 12)}…`, teaser: ['… ', words(13, 20)] });
});

test('keeps elements whole, and in what remains', () => {
  const link = { type: 'link' as const, text: words(11, 14), href: '/a' };
  expect(itemName({ teaser: [`${words(1, 10)} `, link, '.'] })).toEqual({ text: `${words(1, 10)}…`, teaser: ['… ', link, '.'] });
  const strong = { type: 'strong' as const, text: words(1, 15) };
  expect(itemName({ teaser: [strong, ' and more'] })).toEqual({ text: `${words(1, 15)}…`, teaser: ['… ', 'and more'] });
});
