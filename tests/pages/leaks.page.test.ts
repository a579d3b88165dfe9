// What a page leaves behind when it is replaced by another without a new document.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

declare global {
  interface Window {
    /** Observers that observe something. */
    observing: Set<unknown>;
  }
}

/** Keeps account of observers, before any script of the page runs. */
function countObservers(): void {
  window.observing = new Set();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: object, ...given: unknown[]) {
      window.observing.add(this);
      return Reflect.apply(observe, this, given);
    };
    prototype.disconnect = function (this: object) {
      window.observing.delete(this);
      return Reflect.apply(disconnect, this, []);
    };
  }
}

/** Shows pages in turn, uses each, and shows an empty page after each. */
async function mount(page: Page, times: number): Promise<void> {
  await page.evaluate(async (all) => {
    const until = async (isDone: () => unknown) => {
      while (!isDone()) await new Promise((resolve) => setTimeout(resolve));
    };
    for (let time = 0; time < all; time++) {
      window.showPage(['/seed', '/signedIn', '/ribbons'][time % 3] as string);
      await until(() => document.querySelector('.pr-ribbon-toolbar'));
      // Loads what is loaded at the first use, moves the focus, opens a pop-up, announces something.
      for (const stop of document.querySelectorAll<HTMLElement>('nav summary, [role="tab"], .pr-sign-in-button button')) stop.focus();
      document.querySelector<HTMLElement>('.pr-sign-in-button button')?.click();
      window.showPage('/nothing');
      await until(() => !document.querySelector('.pr-ribbon-toolbar'));
    }
    (document.activeElement as HTMLElement | null)?.blur();
  }, times);
}

/** Nodes and listeners that are alive after a garbage collection, and observers. */
async function alive(page: Page) {
  const session = await page.context().newCDPSession(page);
  // Delays of the components are a second or less; React lets go of what it has removed with its next work.
  await page.waitForTimeout(1500);
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners, observers: await page.evaluate(() => window.observing.size) };
}

test('a thousand pages leave no node, listener or observer behind', { timeout: 600_000 }, async () => {
  const { page, messages } = await openPage(browser, 'about:blank');
  await page.addInitScript(countObservers);
  await page.goto(`${site.origin}/seed`);
  await hydrated(page);
  await mount(page, 30);
  const before = await alive(page);
  await mount(page, 1000);
  let after = await alive(page);
  // The browser may keep the last pages for a while. Of a leak there is only more after further pages.
  for (let again = 0; again < 10 && (after.listeners > before.listeners || after.nodes > before.nodes); again++) {
    await mount(page, 3);
    after = await alive(page);
  }
  // The browser's tools have one of their own; what the collection of garbage has not reached yet may make either number smaller later.
  expect(after.observers).toBe(before.observers);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  // Some of the last page may be held by React until its next work; a thousand pages have more than 300,000 nodes.
  expect(after.nodes - before.nodes).toBeLessThan(300);
  expect(messages).toEqual([]);
});
