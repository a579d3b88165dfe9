// What assistive technology is given of each page, read once by a person and kept: a change must be meant.
import { expect, test } from 'vitest';
import { lists, pages } from '../support/app.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

// Pages that differ in language only have the same tree.
const paths = Object.keys({ ...pages, ...lists }).filter((path) => !path.startsWith('/in/'));

test.each(paths)('%s has the accessibility tree that was read', async (path) => {
  const name = path.slice(1).replace('/', '-');
  const { page } = await openPage(browser, `${site.origin}${path}?static`);
  await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(`accessibility-trees/${name}.yaml`);
  await page.context().close();
});
