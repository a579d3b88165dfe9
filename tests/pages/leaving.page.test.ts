// What the real mouse, real keys and real history do to what is open, with React and with the script for static pages.
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { focused, hydrated, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  // With scroll bars, as on a desktop.
  const options = { executablePath: await findChromium(), args: chromiumArgs, ignoreDefaultArgs: ['--hide-scrollbars'] };
  [browser, site] = await Promise.all([chromium.launch(options), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page with a section of the navigation open. */
async function openSection(query: string) {
  const { page } = await openPage(browser, `${site.origin}/signedIn${query}`, { bypassCSP: true });
  if (!query) await hydrated(page);
  const link = page.getByRole('link', { name: 'Mission and tasks' });
  page.setDefaultTimeout(5000);
  await page.locator('summary', { hasText: 'More About pages' }).click();
  await link.waitFor();
  // What the first use loads closes it.
  await page.waitForTimeout(300);
  return { page, isOpen: () => link.isVisible() };
}

/** Adds a frame at the end of the page. */
const addFrame = (page: Page) =>
  page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<button>In the frame</button>';
    frame.style.cssText = 'position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 9';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
  });

describe.each([
  ['with React', ''],
  ['with the script for static pages', '?enhance'],
])('%s, an open section of the navigation', (_, query) => {
  test('closes on a press outside when it is released there, and only then', async () => {
    const { page, isOpen } = await openSection(query);
    const { mouse } = page;
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const [x, y] = [(heading?.x ?? 0) + 4, (heading?.y ?? 0) + (heading?.height ?? 0) - 4];
    await mouse.move(1275, 100);
    await mouse.down();
    await mouse.move(1275, 300, { steps: 4 });
    await mouse.up();
    expect(await page.evaluate(() => scrollY), 'the scroll bar is there').toBeGreaterThan(0);
    expect(await isOpen(), 'after dragging the scroll bar').toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    await mouse.move(x, y);
    await mouse.down();
    expect(await isOpen(), 'while pressed').toBe(true);
    await mouse.move(x, y + 200, { steps: 4 });
    await mouse.up();
    expect(await isOpen(), 'released elsewhere').toBe(true);
    await mouse.click(x, y);
    await expect.poll(isOpen).toBe(false);
  });

  test('closes on a press into a frame', async () => {
    const { page, isOpen } = await openSection(query);
    await addFrame(page);
    await page.frameLocator('iframe').getByRole('button').click();
    await expect.poll(isOpen).toBe(false);
  });

  test('closes when Tab goes into a frame', async () => {
    const { page, isOpen } = await openSection(query);
    await addFrame(page);
    // Shift+Tab from the first stop of the page goes to its end; a button there leads into the frame.
    await page.evaluate(() => {
      const nav = document.querySelector('nav.pr-site-navigation') as HTMLElement;
      nav.after(document.querySelector('iframe') as HTMLElement);
    });
    await page.waitForTimeout(200);
    await page.getByRole('link', { name: 'Contact', exact: true }).first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^iframe/);
    await expect.poll(isOpen).toBe(false);
  });

  test('is closed when the reader comes back', async () => {
    const { page, isOpen } = await openSection(query);
    await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
    await page.goBack();
    await expect.poll(isOpen).toBe(false);
  });
});

// HTML, light dismiss: what is closed is what neither the beginning nor the end of a press is in (docs/decisions/046 has other browsers).
describe.each([
  ['with React', ''],
  ['with the script for static pages', '?enhance'],
])('%s, the account', (_, query) => {
  const outside = [600, 600] as const;

  async function openAccount() {
    const { page } = await openPage(browser, `${site.origin}/signedIn${query}`, { hasTouch: true });
    if (!query) await hydrated(page);
    const list = page.getByRole('link', { name: 'Profile' });
    await page.getByRole('button', { name: /Account/ }).click();
    await list.waitFor();
    const box = await list.boundingBox();
    return { page, isOpen: () => list.isVisible(), inside: [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5] as const };
  }
  async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 4 });
    await page.mouse.up();
  }

  test('stays open while pressed, if a press ends inside, and after a swipe; closes on release outside', async () => {
    const { page, isOpen, inside } = await openAccount();
    await drag(page, outside, inside);
    expect(await isOpen(), 'released inside').toBe(true);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 600, y }] });
    await touch('touchStart', 600);
    for (let y = 580; y > 300; y -= 40) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await isOpen(), 'after a swipe').toBe(true);
    await page.mouse.move(...outside);
    await page.mouse.down();
    expect(await isOpen(), 'while pressed').toBe(true);
    await page.mouse.move(700, 500);
    await page.mouse.up();
    await expect.poll(isOpen).toBe(false);
  });
});
