import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/index.js';
import { seed } from '../../stories/fixtures/seed.js';
import { axe, openPage } from './browser.js';
import type { Consumer } from './consumer.js';
import { opensAndCloses } from './first-section.js';

const headline = String(seed.article.headline);
const links = seed.navigation?.flatMap((item) => [item, ...(item.children ?? [])]).map(({ href }) => href) ?? [];
const paragraphs = (seed.article.body as readonly unknown[]).map((block) => String((block as { text: string }).text));

/** Where the pages are, and what opens them. */
export type Site = Pick<Consumer, 'browser' | 'address'>;

interface Options {
  javaScriptEnabled?: boolean;
}

/** Opens a page of a consumer until the test ends, with its console messages. Those of React's developer tools are none of ours. */
export async function open({ browser, address }: Site, path: string, options: Options = {}): Promise<{ page: Page; messages: string[] }> {
  const opened = await openPage(browser, new URL(path, address).href, options);
  opened.page.context().setDefaultTimeout(30_000);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/** Number of tab stops in the toolbar, from the first link of the page to its footer. */
async function ribbonStops(page: Page): Promise<number> {
  const focused = page.locator(':focus');
  await page.locator('a').first().focus();
  for (let stops = 0, step = 0; step < 200; step++, await page.keyboard.press('Tab')) {
    if ((await focused.and(page.locator('footer a')).count()) > 0) return stops;
    stops += await focused.and(page.locator('[role="toolbar"] *')).count();
  }
  throw new Error('The Tab key does not reach the footer.');
}

/** The checks that the seed page has to pass wherever it is built. */
export function passesSharedChecks(consumer: Site, path: string): void {
  describe(`the seed page at ${path}`, () => {
    test('is complete without script, word for word', async () => {
      const { page } = await open(consumer, path, { javaScriptEnabled: false });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
      const article = (await page.getByRole('main').textContent()) ?? '';
      expect(paragraphs.filter((text) => !article.includes(text))).toEqual([]);
      expect(paragraphs).toHaveLength(5);
      const found = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => !found.includes(href ?? null))).toEqual([]);
      expect(links).toHaveLength(20);
    });

    test('has its own title in the tab, once', async () => {
      const { page } = await open(consumer, path);
      await page.waitForLoadState('networkidle');
      expect(await page.title()).toBe(`${headline} – Eurojust`);
      expect(await page.locator('title:not(svg *)').count()).toBe(1);
    });

    // Only script does what follows, so the page is hydrated or enhanced.
    test('works with the keyboard, and logs nothing', async () => {
      const { page, messages } = await open(consumer, path);
      await page.waitForLoadState('networkidle');

      await opensAndCloses(page);

      const copy = page.getByRole('toolbar').locator('[data-command="copy-link"]');
      await copy.click();
      const said = page.locator('[aria-live]').filter({ hasText: /./ }).first();
      await expect.poll(() => said.textContent()).toContain(String(en.messages.ribbonToolbar.linkCopied));

      expect(await ribbonStops(page)).toBe(1);
      await page.waitForLoadState('networkidle');
      expect(messages).toEqual([]);
    });

    test('begins with skip links, of which one moves the focus to the content', async () => {
      const { page } = await open(consumer, path);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('class')).toContain('pr-skip-link');
      await page.getByRole('link', { name: String(en.messages.skipLinks.toMain) }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
    });

    test('has no violation that axe finds', async () => {
      const { page } = await open(consumer, path);
      await page.waitForLoadState('networkidle');
      expect(await axe(page)).toEqual([]);
    });
  });
}

/** Checks that a router's link serves as `linkComponent`: the trail leads to the home page without loading another document. */
export function followsLinksWithoutReload(consumer: Site, path: string, titleOfHome: string): void {
  test('leads to other pages without loading another document', async () => {
    const { page, messages } = await open(consumer, path);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole('navigation', { name: en.messages.breadcrumbs.label }).getByRole('link', { name: 'Home' }).click();
    await page.waitForURL(consumer.address);
    await expect.poll(() => page.title()).toBe(titleOfHome);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('News');
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(messages).toEqual([]);
  });
}
