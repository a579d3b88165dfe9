// With the colours of the reader's system, what is pressed, chosen or current still differs from its neighbours (WCAG 1.4.1, 1.4.11).
import type { ElementHandle, Page } from 'playwright';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** All letters equally heavy and of one colour, so that the state has to show in another way. */
const sameLetters = '* { font-weight: 400 !important; color: CanvasText !important }';

async function open(path: string, width: number): Promise<Page> {
  const { page } = await openPage(browser, `${site.origin}${path}`, {
    forcedColors: 'active',
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  if (!path.includes('static')) await hydrated(page);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, sameLetters);
  return page;
}

type Attributes = Record<string, string | null>;

/** The pixels of an element while it has some attributes, or lacks them (`null`). */
async function pixels(element: ElementHandle<Element>, attributes: Attributes): Promise<Buffer> {
  await element.evaluate((node, values) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) node.removeAttribute(name);
      else node.setAttribute(name, value);
    }
  }, attributes);
  return sharp(await element.screenshot({ animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

const section = '.pr-site-navigation-link';
const [current, other] = [{ 'aria-current': 'true' }, { 'aria-current': null, 'data-current-section': null }];

test.each<[string, string, number, string, Attributes, Attributes]>([
  ['a pressed command', '/ribbons', 1280, '.pr-ribbon-command', { 'aria-pressed': 'true' }, { 'aria-pressed': 'false' }],
  ['an unavailable command', '/ribbons', 1280, '.pr-ribbon-command', { 'aria-disabled': 'true' }, { 'aria-disabled': null }],
  ['a chosen tab', '/ribbons', 1280, '[role="tab"]', { 'aria-selected': 'true' }, { 'aria-selected': 'false' }],
  ['the section of the page', '/seed', 1280, section, current, other],
  ['the section of the page in the menu', '/seed', 320, section, current, other],
  ['the page of a list', '/list/secondPage?static', 1280, '.pr-pagination-pages a', { 'aria-current': 'page' }, other],
  ['the language of the page', '/longRead', 1280, '.pr-language-switcher-list a', { 'aria-current': 'true' }, other],
])('%s on %s at %i px differs from its neighbours by more than colour and weight', async (_, path, width, selector, state, neighbour) => {
  const page = await open(path, width);
  if (width === 320) await page.getByText('Menu', { exact: true }).click();
  await page
    .locator(selector)
    .first()
    .evaluate((node) => node.closest<HTMLElement>('[popover]')?.showPopover());
  const element = await page.locator(selector).locator('visible=true').first().elementHandle({ timeout: 5000 });
  if (!element) throw new Error(`There is no ${selector}.`);
  const [one, two] = [await pixels(element, state), await pixels(element, neighbour)];
  const changed = one.filter((value, at) => Math.abs(value - (two[at] ?? 0)) > 60).length / 3;
  // At least a thin line under a short word.
  expect(changed).toBeGreaterThan(20);
  await page.context().close();
});
