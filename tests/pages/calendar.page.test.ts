import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toICalendar } from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { axe, hydrated, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let silent: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, silent, site] = await Promise.all([launch(), launch({ scripting: false }), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  await silent?.close();
  site?.close();
});

test.each(['', '?enhance=calendar'])('saves the file on /calendar%s under a strict policy with Trusted Types', async (query) => {
  const { page, messages } = await openPage(browser, `${site.origin}/calendar${query}`);
  if (!query) await hydrated(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('meeting.ics');
  const { meeting, calendar } = addToCalendar.typical;
  expect(readFileSync(await download.path(), 'utf8')).toBe(toICalendar(meeting, calendar));
  expect(await axe(page)).toEqual([]);
  expect(messages).toEqual([]);
});

test('hides the button without script', async () => {
  const { page } = await openPage(silent, `${site.origin}/calendar?static`, { javaScriptEnabled: false });
  expect(await page.getByText('15 June 2026').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Add to calendar' }).count()).toBe(0);
});

test('prints long lists in full and no calendar button', async () => {
  const { page } = await openPage(browser, `${site.origin}/longRead?static`);
  const names = page.locator('.pr-meeting-fact-box-more li');
  expect(await names.first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await names.count()).toBeGreaterThan(8);
  for (const name of await names.all()) expect(await name.isVisible()).toBe(true);
  await page.goto(`${site.origin}/calendar?static`);
  expect(await page.locator('.pr-add-to-calendar').isVisible()).toBe(false);
});
