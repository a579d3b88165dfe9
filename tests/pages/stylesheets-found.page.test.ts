// With the stylesheets that are found for it, the HTML of every state looks as with all of them.
import { expect, test } from 'vitest';
import { publishedCss, stylesheets } from '../../scripts/css.mjs';
import { partials } from '../../scripts/partials/partials.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite } from '../support/browser-and-site.js';
import { documentWith } from '../support/partial-document.js';
import { compareStyles } from '../support/style-changes.js';

setUpBrowserAndSite();

const all = partials();
const sets = [...new Set(all.map(({ stylesheets }) => stylesheets.join(', ')))];

/** All stylesheets. That of the session makes every sign-in button as wide as its widest state, so only pages that follow it have it. */
const everythingFor = (names: string) =>
  Object.keys(stylesheets).filter((name) => name !== 'all' && (name !== 'session' || names.includes('session.css')));

test.each(sets)('%s: looks as with all stylesheets', async (names) => {
  const states = all.filter(({ stylesheets }) => stylesheets.join(', ') === names);
  const { page } = await openPage(browser, 'about:blank', { reducedMotion: 'reduce' });
  await page.setContent(
    `<!doctype html><html lang="en"><body>${states.map(({ component, html }) => documentWith(component, html)).join('')}`,
  );
  const changes = compareStyles(page);
  await changes(everythingFor(names).map(publishedCss));
  expect(await changes(names.split(', ').map(publishedCss))).toEqual([]);
  await page.context().close();
});

test('a state looks different without a stylesheet that was found', async () => {
  const { page } = await openPage(browser, 'about:blank');
  const [unavailable] = all.filter(({ file }) => file === 'ribbon-toolbar/unavailable.html');
  await page.setContent(documentWith('RibbonToolbar', unavailable?.html ?? ''));
  const changes = compareStyles(page);
  await changes([publishedCss('all')]);
  expect(await changes([publishedCss('styles')])).not.toEqual([]);
  await page.context().close();
});
