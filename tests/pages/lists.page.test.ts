// Pages with lists, without script: form, links and layout.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch({ scripting: false }), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('the filter sends its values in the URL', async () => {
  const { page } = await openPage(browser, `${site.origin}/list/filtered?static`);
  await page.getByRole('textbox', { name: 'Words' }).fill('tide & time');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await page.waitForURL(/\/news\?/);
  expect(new URL(page.url()).search).toBe('?lang=en&words=tide+%26+time&topic=Navigation&from=2026-09-01&until=&kind=release&kind=tender');
  await page.context().close();
});

test('a click anywhere in an item opens it', async () => {
  const { page } = await openPage(browser, `${site.origin}/list/byMonth?static`);
  const box = await page.getByText('Every gate closed within twelve minutes.').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 8);
  await page.waitForURL(/\/news\//);
  expect(new URL(page.url()).pathname).toBe('/news/storm-barriers');
  await page.context().close();
});

test.each(['withFilter', 'lastPage', 'byMonth', 'arabic'])('%s fits into 320 CSS px', async (name) => {
  const { page } = await openPage(browser, `${site.origin}/list/${name}?static`, { viewport: { width: 320, height: 640 } });
  const { scrollWidth, clientWidth } = (await page.evaluate(
    'JSON.parse(JSON.stringify({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }))',
  )) as { scrollWidth: number; clientWidth: number };
  expect(scrollWidth).toBe(clientWidth);
  await page.context().close();
});

test.each(['withFilter', 'nothingFound', 'arabic'])('%s has no accessibility violations as a whole page', async (name) => {
  const scripted = await launch();
  for (const theme of ['light', 'dark']) {
    const { page } = await openPage(scripted, `${site.origin}/list/${name}?static&theme=${theme}`);
    expect(await axe(page), theme).toEqual([]);
  }
  await scripted.close();
});
