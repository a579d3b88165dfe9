// What assistive technology is given of each page, read once by a person and kept: a change must be meant.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lists, pages } from '../support/app.js';
import { launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

// Pages that differ in language only have the same tree.
const paths = Object.keys({ ...pages, ...lists }).filter((path) => !path.startsWith('/in/'));

test.each(paths)('%s has the accessibility tree that was read', async (path) => {
  const name = path.slice(1).replace('/', '-');
  const { page } = await openPage(browser, `${site.origin}${path}?static`);
  await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(`accessibility-trees/${name}.yaml`);
  await page.context().close();
});
