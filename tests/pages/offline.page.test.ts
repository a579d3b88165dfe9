// What readers have while the browser is offline, or loses a script that is loaded later, and once it is online again.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { focused, holdRequests, hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

async function open(path: string, before: (page: Page) => Promise<unknown> = async () => {}) {
  const { page, messages } = await openPage(browser, 'about:blank');
  await before(page);
  await page.goto(`${site.origin}${path}`);
  await hydrated(page);
  return { page, context: page.context(), thrown: () => messages.filter((message) => message.startsWith('thrown')) };
}

const isOpen = (page: Page) => page.locator('.pr-site-navigation-section[open] .pr-visually-hidden').allTextContents();
const expander = (page: Page, section: string) => page.getByText(`More ${section} pages`).locator('..');
const said = (page: Page) =>
  page.locator('[aria-live]').evaluateAll((regions) => regions.map(({ textContent }) => textContent).filter(Boolean));

const clientScript = '**/client.js';
const later = '**/later-*.js*';

/**
 * Lets the page ask again for what it has lost. HTML says so since 2026 (whatwg/html 10327), and Chromium 156 does, as do the loaders of
 * some bundlers; Chromium 147 and Firefox 153 remember that a module was lost, until the page is loaded again.
 */
const askAgain = (page: Page) =>
  page.route(clientScript, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/import\(([`"']\.\/later-[^`"']+[`"'])\)/g, 'import($1 + "?" + performance.now())');
    await route.fulfill({ response, body });
  });

test.each([
  ['at the next use', askAgain, async () => {}],
  [
    'after a reload where the browser does not ask again',
    async () => {},
    async (page: Page) => {
      await page.reload();
      await hydrated(page);
    },
  ],
])('offline, the navigation works as it does without script; once online, as before %s', async (_, before, goOn) => {
  const { page, context, thrown } = await open('/seed', before);
  await context.setOffline(true);
  await expander(page, 'About').click();
  await expect.poll(() => isOpen(page)).toEqual(['More About pages']);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a: Mission and tasks');
  await expander(page, 'About').click();
  await expect.poll(() => isOpen(page)).toEqual([]);
  await context.setOffline(false);
  await goOn(page);
  await expander(page, 'About').click();
  await expect.poll(() => page.locator('summary[data-state="open"]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page)).toEqual([]);
  expect(thrown()).toEqual([]);
});

test('offline, commands and the calendar button, which load nothing, do what they do', async () => {
  const { page, context, thrown } = await open('/calendar');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => said(page)).toEqual(['Link copied']);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  expect((await saved).suggestedFilename()).toBe('meeting.ics');
  expect(thrown()).toEqual([]);
});

const tips = (page: Page) => page.locator('[data-key-tip]').count();

test('key tips that do not come are told when they are asked for, and come at the next try; the ribbon works without', async () => {
  const { page, thrown } = await open('/editing', async (page) => {
    await askAgain(page);
    await page.route(later, (route) => route.abort('internetdisconnected'));
  });
  expect(await said(page)).toEqual([]);
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('Alt+F10');
  await expect.poll(() => said(page)).toEqual(['Key tips have not loaded. Reload the page.']);
  expect(await tips(page)).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true');
  await page.unroute(later);
  await page.keyboard.press('Alt+F10');
  await expect.poll(() => tips(page)).toBeGreaterThan(0);
  await page.keyboard.press('1');
  expect(await page.getByRole('tab').first().getAttribute('aria-selected')).toBe('true');
  expect(thrown()).toEqual([]);
});

test('key tips that are asked for before they have come appear when they come', async () => {
  let release = () => {};
  const { page } = await open('/editing', async (page) => {
    ({ release } = await holdRequests(page, later));
  });
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('Alt+F10');
  expect(await tips(page)).toBe(0);
  release();
  await expect.poll(() => tips(page)).toBeGreaterThan(0);
});
