// Every page with all that opens closed, with its disclosures open, and with each pop-up open.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lists, pages } from '../support/app.js';
import { axe, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite('development')]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

// Pages that differ in language only are checked closed, by another test.
const paths = Object.keys({ ...pages, ...lists }).filter((path) => !path.startsWith('/in/'));

test.each(paths)('%s has no axe violations, closed or open', async (path) => {
  const { page } = await openPage(browser, `${site.origin}${path}?static`);
  const closed = await axe(page);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) {
      // Disclosures of one name close each other.
      details.removeAttribute('name');
      details.setAttribute('open', '');
    }
  });
  const open = await axe(page);
  const popups: string[] = [];
  for (const popup of await page.locator('[popover]').all()) {
    await popup.evaluate((element: HTMLElement) => element.showPopover());
    popups.push(...(await axe(page)));
  }
  expect({ closed, open, popups }).toEqual({ closed: [], open: [], popups: [] });
  await page.context().close();
});
