// Windows of 320 x 256 CSS px (400 % zoom, WCAG 1.4.10), text of twice the size (1.4.4), text spacing (1.4.12), and sizes of targets (2.5.5, 2.5.8).
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** The settings that a reader may override: the values are those of WCAG 1.4.12, and 200 % of 1.4.4. */
const settings = {
  'as designed': '',
  'with text spacing': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'with text of twice the size': 'html { font-size: 200% }',
};

async function open(path: string, width: number, height: number, css = ''): Promise<Page> {
  const { page } = await openPage(browser, `${site.origin}${path}?static`, { viewport: { width, height }, bypassCSP: true });
  if (css) await page.addStyleTag({ content: css });
  return page;
}

/** What runs out of the window sideways, is cut off, or stands over something else. */
const faultsOfLayout = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    const shown = [...document.querySelectorAll<HTMLElement>('a, button, summary, [aria-current], h1, p, dt, dd')].filter(
      (element) => element.checkVisibility() && !element.closest('.pr-visually-hidden, .pr-skip-link, .pr-ribbon-status, .pr-ribbon-end'),
    );
    const nameOf = (element: Element) => `${element.localName} "${element.textContent?.trim().slice(0, 40)}"`;
    for (const element of shown) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'auto')
        faults.push(`${nameOf(element)} runs out`);
      if (textOverflow === 'ellipsis') faults.push(`${nameOf(element)} is cut`);
    }
    // Text of links in the same paragraph may touch: lines of text are compared, each of them by the middle of its height.
    const boxes = shown.flatMap((element) =>
      [...element.getClientRects()].map(({ left, right, top, bottom }) => ({
        element,
        left,
        right,
        middle: (top + bottom) / 2,
        top,
        bottom,
      })),
    );
    for (const one of boxes)
      for (const other of boxes) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (one.middle > other.top && one.middle < other.bottom && one.left < other.right - 1 && other.left < one.right - 1)
          faults.push(`${nameOf(one.element)} is over ${nameOf(other.element)}`);
      }
    return [...new Set(faults)];
  });

describe.each(Object.entries(settings))('%s', (_, css) => {
  test.each(['/seed', '/longRead', '/signedIn', '/arabic'])('%s fits into 320 px: nothing is cut, overlaps or runs out', async (path) => {
    const page = await open(path, 320, 256, css);
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.context().close();
  });

  // No hyphenation dictionary is needed: every word is shorter than a line.
  test.each(['.pr-sign-in-link', '.pr-breadcrumbs', '.pr-site-navigation', '.pr-ribbon-bar'])(
    'no word of %s is broken at 320 px',
    async (part) => {
      const page = await open('/signedIn', 320, 256, css);
      const words = await page.locator(part).evaluate((root) => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: { word: string; lines: number }[] = [];
        while (texts.nextNode()) {
          const { currentNode: text } = texts;
          if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.pr-visually-hidden')) continue;
          for (const { index, 0: word } of text.textContent?.matchAll(/\S+/g) ?? []) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            found.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size });
          }
        }
        return found;
      });
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter(({ lines }) => lines !== 1)).toEqual([]);
      await page.context().close();
    },
  );
});

test('the trail takes one line before the headline at 320 px, and the levels it hides are a press away', async () => {
  const page = await open('/seed', 320, 800);
  const row = page.locator('.pr-news-page-trail');
  const padding = 24;
  expect((await row.boundingBox())?.height).toBeLessThan(36 + padding);
  await page.locator('.pr-breadcrumbs summary').click();
  expect(await row.getByRole('link').allTextContents()).toEqual(['Home', 'Press centre', 'News and announcements']);
  await page.context().close();
});

test.each([
  [320, 256],
  [320, 640],
  [768, 400],
  [1280, 800],
])('twenty-four languages scroll down only, within a window of %i x %i', async (width, height) => {
  const page = await open('/longRead', width, height);
  await page.locator('.pr-language-switcher-button').click();
  const list = page.locator('.pr-language-switcher > :popover-open');
  const size = await list.evaluate((popup) => ({
    runsOut: popup.scrollWidth - popup.clientWidth,
    links: popup.querySelectorAll('a').length,
  }));
  expect(size).toEqual({ runsOut: 0, links: 24 });
  const box = await list.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  await page.getByRole('link', { name: 'svenska' }).focus();
  const last = await page.getByRole('link', { name: 'svenska' }).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0), 'the last language can be reached').toBeLessThanOrEqual(height);
  await page.context().close();
});

/** WCAG 2.5.5 (AAA): 44 CSS px. Links in a row of text-like links have at least 32, more than the 24 of 2.5.8 (AA). */
test.each([
  [320, '.pr-sign-in-link, .pr-language-switcher-button, .pr-site-navigation-menu > summary', 44],
  [1280, '.pr-sign-in-link, .pr-language-switcher-button, .pr-site-navigation-link, .pr-site-navigation-expander', 44],
  [320, '.pr-breadcrumbs :is(summary, a), .pr-site-footer-links a', 32],
  [1280, '.pr-navigate-up, .pr-breadcrumbs :is(summary, a, button), .pr-site-footer-links a', 32],
])('at %i px every %s is at least %i px high', async (width, targets, least) => {
  const page = await open('/longRead', width, 800);
  const sizes = await page.locator(targets).evaluateAll((all) =>
    all
      .filter((target) => target.checkVisibility())
      .map((target) => {
        const { width: inline, height: block } = target.getBoundingClientRect();
        return { name: target.textContent, inline: Math.round(inline), block: Math.round(block) };
      }),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.filter(({ block }) => block < least)).toEqual([]);
  if (least === 44) expect(sizes.filter(({ inline }) => inline < least)).toEqual([]);
  await page.context().close();
});
