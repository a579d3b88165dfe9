// Behaviours run once even if the scripts are loaded repeatedly or React attaches the behaviours as well.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { focused, holdRequests, hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** Trusted Types would prevent the test from adding scripts. */
const open = (url: string) => openPage(browser, url, { bypassCSP: true });

/** Loads a script as a separate module, with its own copy of all its imports. */
const load = (page: Page, name: string, copy: number) => page.addScriptTag({ url: `/${name}.js?copy=${copy}`, type: 'module' });

async function printed(page: Page): Promise<number> {
  await page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
      document.documentElement.dataset.printed = String(count);
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  return page.evaluate(() => Number(document.documentElement.dataset.printed));
}

describe.each([
  ['static', '?static'],
  ['static, with the script', '?enhance'],
  ['hydrated', ''],
])('a %s page, and the script loaded twice', (_, query) => {
  test('handles each key and click once', async () => {
    const { page, messages } = await open(`${site.origin}/seed${query}`);
    if (!query) await hydrated(page);
    for (const copy of [1, 2]) await load(page, 'enhance-page', copy);
    expect(await printed(page)).toBe(1);
    await page.getByRole('toolbar').getByRole('link', { name: 'E-mail' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('button: Copy link');
    await page.getByRole('link', { name: 'About', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    // The first key waits for the module that it loads.
    await expect.poll(() => focused(page)).toBe('summary: More About pages');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('details[open]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('a: Mission and tasks');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('details[open]').count()).toBe(0);
    expect(await focused(page)).toBe('summary: More About pages');
    expect(messages).toEqual([]);
  });
});

test('handles each key and click once with the script and React after it', async () => {
  const { page, messages } = await open('about:blank');
  const { release } = await holdRequests(page, '**/client.js');
  const loaded = page.goto(`${site.origin}/seed`);
  await page.waitForSelector('main');
  await load(page, 'enhance-page', 1);
  release();
  await loaded;
  await hydrated(page);
  expect(await printed(page)).toBe(1);
  await page.getByRole('toolbar').getByRole('link', { name: 'E-mail' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('button: Copy link');
  expect(messages).toEqual([]);
});

test('saves the file once with the calendar script loaded twice', async () => {
  const { page } = await open(`${site.origin}/calendar?enhance=calendar`);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await load(page, 'enhance-calendar-page', 1);
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  await expect.poll(() => downloads).toBe(1);
  await page.waitForTimeout(300);
  expect(downloads).toBe(1);
});

test('moves one tab per key and opens a menu with the editing script loaded twice', async () => {
  const { page } = await open(`${site.origin}/ribbons?enhance=editing`);
  await load(page, 'enhance-editing-page', 1);
  const tabs = page.getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await tabs.nth(1).evaluate((tab) => tab === document.activeElement)).toBe(true);
});
