// In the narrowest window (WCAG 1.4.10), nothing lies on top of anything else.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** Pairs of texts or controls that share a part of the page, although neither is inside the other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.pr-visually-hidden, .pr-skip-link:not(:focus)');
    const nameOf = (element: Element) => `${element.className || element.localName} "${element.textContent.trim().slice(0, 30)}"`;
    const boxes: { element: Element; name: string; rect: DOMRect }[] = [];
    const add = (element: Element, rect: DOMRect) => {
      if (rect.width > 1 && rect.height > 1) boxes.push({ element, name: nameOf(element), rect });
    };
    // The lines of every text. The part of a letter's box above capitals and below the line is empty.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement as Element;
      // The picture of a reader lies over the initials, which show if it does not come.
      if (!text.textContent?.trim() || element.closest('script, style, title, svg, :has(> img[data-initials])') || !isShown(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { x, y, width, height } of range.getClientRects()) add(element, new DOMRect(x, y + height * 0.3, width, height * 0.4));
    }
    // Controls and pictures, whole. Links in running text have no box of their own.
    for (const element of document.querySelectorAll('button, input, select, summary, img, a'))
      if (isShown(element) && getComputedStyle(element).display !== 'inline') add(element, element.getBoundingClientRect());
    const found = new Set<string>();
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // Half a pixel is rounding; borders that two boxes share are one pixel.
        if (across > 1.5 && down > 1.5) found.add(`${one.name} and ${other.name}`);
      }
    });
    return [...found];
  });

test.each(['/seed', '/french', '/arabic', '/longRead', '/signedIn', '/list/withFilter', '/list/secondPage', '/ribbons', '/seed?static'])(
  'nothing overlaps on %s at 320 px, closed and open',
  async (path) => {
    const { page } = await openPage(browser, `${site.origin}${path}`, { viewport: { width: 320, height: 900 } });
    if (!path.includes('static')) await hydrated(page);
    expect(await overlaps(page)).toEqual([]);
    for (const summary of await page.locator('summary:visible').all()) await summary.evaluate((element: HTMLElement) => element.click());
    expect(await overlaps(page), 'opened').toEqual([]);
    await page.context().close();
  },
);
