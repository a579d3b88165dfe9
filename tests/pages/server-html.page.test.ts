import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, focused, hydrated, launch, openPage, walk } from '../support/browser.js';
import { opensAndCloses } from '../support/first-section.js';
import { startSite } from '../support/site.js';

let browser: Browser;
const sites: Record<string, Awaited<ReturnType<typeof startSite>>> = {};
beforeAll(async () => {
  browser = await launch();
  sites.development = await startSite('development');
  sites.production = await startSite('production');
});
afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) site.close();
});

async function open(path: string, mode = 'production'): Promise<{ page: Page; messages: string[] }> {
  const opened = await openPage(browser, 'about:blank');
  await opened.page.addInitScript(() => {
    // The element that the server has sent, however early React is.
    document.addEventListener('readystatechange', () => Object.assign(window, { served: document.querySelector('main') }), { once: true });
  });
  await opened.page.goto(`${sites[mode]?.origin}${path}`);
  await hydrated(opened.page);
  return opened;
}

describe.each(['development', 'production'])('kept HTML of the server, React in %s, strict mode, strict policy', (mode) => {
  test.each(['/kept/seed', '/kept/arabic', '/kept/longRead'])(
    '%s stays as it was sent, without console messages or recovered errors',
    async (path) => {
      const { page, messages } = await open(path, mode);
      expect(await page.evaluate(() => document.querySelector('main') === (window as never as { served: Element }).served)).toBe(true);
      // React notes what it renders on the elements.
      const rendered = await page.locator('main').evaluate((main) => Object.keys(main).filter((key) => key.startsWith('__react')));
      expect(rendered).toEqual([]);
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(messages).toEqual([]);
    },
  );
});

describe('the kept page', () => {
  test('has one tab stop in the toolbar, with arrow keys', async () => {
    const { page } = await open('/kept/seed');
    const names = await walk(page);
    expect(names.filter((name) => /E-mail|Copy link|Print|Save page|Subscribe/.test(name))).toEqual(['a: E-mail']);
    await page.getByRole('link', { name: 'E-mail' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('button: Copy link');
  });

  test('opens a menu with Enter, and closes it with Escape, without violations that axe finds', async () => {
    const { page } = await open('/kept/seed');
    await opensAndCloses(page, async () => expect(await axe(page)).toEqual([]));
  });

  test('moves the focus with a skip link, and loads no other document', async () => {
    const { page } = await open('/kept/seed');
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  test('gives the next page to the router, which replaces it, its title and its structured data', async () => {
    const { page, messages } = await open('/kept/seed');
    const before = await page.title();
    await page.evaluate(() => {
      const { showPage } = window;
      window.showPage = (href) => {
        Object.assign(window, { asked: href });
        showPage('/kept/french');
      };
    });
    await page.locator('.pr-breadcrumbs a:visible').first().click();
    await expect.poll(() => page.evaluate(() => (window as never as { asked: string }).asked)).toMatch(/^\//);
    await expect.poll(() => page.title()).not.toBe(before);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('title:not(svg *)').count()).toBe(1);
    expect(await page.locator('link[rel=canonical]').count()).toBe(1);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')))).toBe(
      true,
    );
    expect(messages).toEqual([]);

    // What React renders has its own behaviours.
    await opensAndCloses(page);
  });
});
