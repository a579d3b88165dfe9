// Wherever Tab goes, the focus is seen: every stop has a visible outline, and nothing covers it (WCAG 2.4.7, 2.4.11).
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let unscripted: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, unscripted, site] = await Promise.all([launch(), launch({ scripting: false }), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  await unscripted?.close();
  site?.close();
});

/** What is wrong with the element that has the focus: no outline, too little of it on screen, or something over it. */
function faultsOfFocus(page: Page): Promise<{ stop: string; faults: string[] } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const stop = `${element.localName} ${text.replace(/\s+/g, ' ').trim()}`;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || /[, ]0\)$/.test(outlineColor)) faults.push('has no outline');
    // Links in running text have a box on each of their lines.
    for (const { left, right, top, bottom } of element.getClientRects()) {
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
      for (const [x = 0, y = 0] of points) {
        const [uppermost] = document.elementsFromPoint(x, y);
        // Corners are round, and an element may be higher than a very low window.
        if (!uppermost) {
          if (bottom - top < innerHeight) faults.push(`is off screen at ${Math.round(x)}, ${Math.round(y)}`);
        } else if (!element.contains(uppermost) && !uppermost.contains(element))
          faults.push(`is covered by ${uppermost.outerHTML.slice(0, 60)}`);
      }
    }
    return { stop, faults };
  });
}

/** Presses Tab until the focus leaves the page. @returns the stops, and what is wrong with them */
async function walk(page: Page): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const found = await faultsOfFocus(page);
    if (!found || (stops.length > 3 && found.stop === stops[0])) break;
    stops.push(found.stop);
    faults.push(...found.faults.map((fault) => `${found.stop} ${fault}`));
  }
  return { stops, faults };
}

async function open(path: string, isScripted: boolean, options: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(isScripted ? browser : unscripted, site.origin + path, { javaScriptEnabled: isScripted, ...options });
  if (isScripted) await hydrated(page);
  return page;
}

const windows = [
  { width: 320, height: 256 },
  { width: 768, height: 600 },
  { width: 1280, height: 800 },
];

describe.each([true, false])('with script: %s', (isScripted) => {
  test.each(
    windows.flatMap((viewport) => ['/seed', '/longRead', '/stickyHeader', '/signedIn', '/arabic'].map((path) => ({ path, viewport }))),
  )('Tab shows the focus everywhere on $path at $viewport.width x $viewport.height', async ({ path, viewport }) => {
    const page = await open(path, isScripted, { viewport });
    const { stops, faults } = await walk(page);
    expect(stops.length).toBeGreaterThan(8);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(windows)('an open section of the navigation covers nothing that has the focus at $width x $height', async (viewport) => {
    const page = await open('/seed', isScripted, { viewport });
    const menu = page.locator('.pr-site-navigation-menu > summary');
    if (await menu.isVisible()) await menu.press('Enter');
    const expander = page.getByText('More Press centre pages').locator('..');
    await expander.press('Enter');
    expect(await page.getByRole('link', { name: 'Media contacts' }).isVisible()).toBe(true);
    const { stops, faults } = await walk(page);
    expect(stops.findIndex((stop) => stop.includes('Media contacts'))).toBeLessThan(
      stops.findIndex((stop) => stop.includes('Legal notice')),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

// WCAG 2.4.11, note 2: what the reader has opened may cover the focus if it can be put away without moving the focus.
test.each([
  ['/longRead', '.pr-language-switcher-button'],
  ['/signedIn', '.pr-sign-in-link'],
])('without script Escape puts away the pop-up of %s, wherever the focus has gone', async (path, button) => {
  const page = await open(path, false, { viewport: { width: 768, height: 600 } });
  await page.locator(button).click();
  await expect.poll(() => page.locator(':popover-open').count()).toBe(1);
  await page.getByRole('contentinfo').getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
  await page.context().close();
});
