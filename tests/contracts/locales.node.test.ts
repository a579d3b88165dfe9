import { expect, test } from 'vitest';
import { locales } from '../../scripts/entries.mjs';
import { ar } from '../../src/locales/ar.js';
import { en, type Locale } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { localeFaults } from './locales.js';

const all: Record<string, Locale> = { ar, en, fr };

test('every language of the package is tested here', () => {
  expect(Object.keys(all).sort(), 'Import the new language above.').toEqual(locales().sort());
});

test.each(Object.keys(all))('%s says everything English says, with the same placeholders, in its own script', (tag) => {
  expect(localeFaults(all[tag] as Locale, en)).toEqual([]);
});

test('what is wrong in a language is told', () => {
  const broken: Locale = structuredClone(fr);
  broken.messages.navigateUp.to = '';
  broken.messages.signInButton.account = 'Compte';
  broken.messages.breadcrumbs.more = { other: 'Afficher {count}' };
  broken.dates.months = ['janvier'];
  Reflect.deleteProperty(broken.messages.skipLinks, 'label');
  expect(localeFaults(broken, en)).toHaveLength(5 + 2); // an empty text also lacks its placeholder; French has three plural forms
  const latin: Locale = structuredClone(ar);
  latin.messages.siteNavigation.menu = 'Menu';
  expect(localeFaults(latin, en)).toEqual([expect.stringContaining('script')]);
});
