import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDateRange } from '../../src/index.js';
import { locales } from '../../stories/support/locales.js';
import { hydrated, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let page: Page;
let messages: string[];
beforeAll(async () => {
  browser = await launch();
  // React reports text mismatches in development only.
  site = await startSite('development');
  const german = { locale: 'de-DE', timezoneId: 'Pacific/Auckland', viewport: { width: 320, height: 800 } };
  ({ page, messages } = await openPage(browser, 'about:blank', german));
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.each(Object.entries(locales))('%s, in a browser set to German, on a narrow phone', (tag, { dir, dates }) => {
  test('hydrates without errors and does not overflow', async () => {
    messages.length = 0;
    await page.goto(`${site.origin}/in/${tag}`);
    await hydrated(page);
    expect(await page.evaluate(() => [navigator.language, document.documentElement.lang, document.documentElement.dir])).toEqual([
      'de-DE',
      tag,
      dir,
    ]);
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
    expect(messages).toEqual([]);
    const date = { start: '2026-06-15T09:30', end: '2026-06-15T17:00', timeZone: 'Europe/Amsterdam' };
    expect(await page.locator('[data-row="date"] dd').textContent()).toBe(formatDateRange(date, dates));

    // Opens all disclosures, so that long words are rendered.
    for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click();
    const wide = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && !element.closest('.pr-visually-hidden, .pr-skip-links'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          // A line before an item is clipped at the start of a row; then its content counts.
          const isClipped = element.parentElement && getComputedStyle(element.parentElement).overflowX === 'clip';
          const { paddingLeft, paddingRight } = getComputedStyle(element);
          const [start, end] = isClipped ? [Number.parseFloat(paddingLeft) + 1, Number.parseFloat(paddingRight) + 1] : [0, 0];
          return width > 1 && (left + start < -0.5 || right - end > window.innerWidth + 0.5);
        })
        .map((element) => `${element.className}: ${element.textContent}`),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
