// Wherever the Tab key stops, the reader sees where the focus is (WCAG 2.4.7, 2.4.13).
import type { Page } from 'playwright';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { focused, hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** How far outside its element an outline and its halo are drawn, in CSS pixels. */
const reach = 8;

type Box = { x: number; y: number; width: number; height: number };

/** The element with the focus, or its part inside the window, with room for the outline. */
const boxOf = (page: Page): Promise<Box> =>
  page.evaluate((reach) => {
    const { left, top, right, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const x = Math.max(0, Math.floor(left) - reach);
    const y = Math.max(0, Math.floor(top) - reach);
    return {
      x,
      y,
      width: Math.min(window.innerWidth, Math.ceil(right) + reach) - x,
      height: Math.min(window.innerHeight, Math.ceil(bottom) + reach) - y,
    };
  }, reach);

/** The width, height and colours of a part of the window. */
async function pixels(page: Page, clip: Box) {
  return sharp(await page.screenshot({ clip, caret: 'hide', animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** The number of pixels that differ clearly: by a contrast that a reader can see. */
async function difference(page: Page, clip: Box, change: () => Promise<unknown>): Promise<number> {
  const before = await pixels(page, clip);
  await change();
  const after = await pixels(page, clip);
  let count = 0;
  for (let at = 0; at < before.data.length; at += 3) {
    const by = [0, 1, 2].map((part) => Math.abs((before.data[at + part] ?? 0) - (after.data[at + part] ?? 0)));
    if (Math.max(...by) > 60) count += 1;
  }
  return count;
}

/** What is wrong with the outline that the styles give the element with the focus. */
const styleFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as Element;
    // On the calendar button inside a date field, the browser draws a ring of its own.
    if (element.matches('input[type="date"]:not(:focus-visible)')) return 'native';
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const width = Number.parseFloat(outlineWidth);
    if (outlineStyle === 'none' || width < 2) return `has the outline ${outlineWidth} ${outlineStyle}`;
    return /, 0\)|\/ 0\)|transparent/.test(outlineColor) ? 'has a transparent outline' : '';
  });

test.each([
  ['/seed', 1280],
  ['/seed', 320],
  ['/seed?static', 1280],
  ['/arabic', 1280],
  ['/longRead', 1280],
  ['/list/withFilter', 1280],
  ['/list/secondPage', 320],
  ['/ribbons', 1280],
  ['/ribbons?static', 320],
  ['/seed?theme=dark', 1280],
])('every stop of Tab on %s at %i px has an outline that can be seen', async (path, width) => {
  const { page } = await openPage(browser, `${site.origin}${path}`, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  if (!path.includes('static')) await hydrated(page);
  const unseen: string[] = [];
  let first = '';
  let stops = 0;
  for (; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    const at = await page.evaluate(() => `${[...document.querySelectorAll('*')].indexOf(document.activeElement as Element)}`);
    if (name === 'body' || at === first) break;
    first ||= at;
    const fault = await styleFault(page);
    if (fault === 'native') continue;
    const box = await boxOf(page);
    // Without the focus, but in the same place and state: only what marks the focus goes.
    const changed = await difference(page, box, () =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':focus { outline-color: transparent !important; box-shadow: none !important }');
        document.adoptedStyleSheets = [sheet];
      }),
    );
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    // WCAG 2.4.13: at least as large as a line of 2 px around the element; at least half of it is not cut off here.
    const least = 2 * (box.width + box.height - 4 * reach);
    if (fault || changed < least) unseen.push(`${name} ${fault || `changes ${changed} of ${least} pixels`}`);
  }
  expect(stops).toBeGreaterThan(5);
  expect(unseen).toEqual([]);
  await page.context().close();
});
