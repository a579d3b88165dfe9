// The oldest React that the package supports, on the server and in the browser. Its ids have other characters than those of later versions.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { axe, focused, hydrated, launch, openPage } from '../support/browser.js';
import { bundleClient, importBundled, oldestReact, type Served } from '../support/bundles.js';
import { opensAndCloses } from '../support/first-section.js';
import type * as server from '../support/server.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let react: typeof server;
const sites: Record<string, Awaited<ReturnType<typeof startSite>>> = {};
beforeAll(async () => {
  browser = await launch();
  react = await importBundled('production', 'tests/support/server.tsx', oldestReact);
  for (const mode of ['development', 'production'] as const) {
    const files: Served = await bundleClient(mode, 'tests/support/client.tsx', 'client.js', oldestReact);
    sites[mode] = await startSite(mode, undefined, (url, response) => {
      const [type, body] = files[url.pathname] ?? ['text/html', /\.\w+$/.test(url.pathname) ? '' : react.documentFor(url.pathname)];
      if (body) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      return Boolean(body);
    });
  }
});
afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) site.close();
});

async function open(path: string, mode = 'production'): Promise<{ page: Page; messages: string[] }> {
  const opened = await openPage(browser, `${sites[mode]?.origin}${path}`);
  await hydrated(opened.page);
  return opened;
}

test('is the first version in the range of the package', () => {
  expect(packageJson.peerDependencies.react).toBe(`^${react.version}`);
});

describe.each(['development', 'production'])('React in %s', (mode) => {
  test.each(['/seed', '/arabic', '/longRead', '/editing', '/list/withFilter', '/ribbons', '/kept/seed'])(
    '%s is hydrated without messages or recovered errors, and axe finds nothing',
    async (path) => {
      const { page, messages } = await open(path, mode);
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      expect(messages).toEqual([]);
    },
  );
});

test.each(['/seed', '/kept/seed'])('%s: menus, pop-ups and skip links work', async (path) => {
  const { page, messages } = await open(path);
  await opensAndCloses(page);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: 'Share' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe('a: E-mail');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(':popover-open').count()).toBe(0);

  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
  expect(messages).toEqual([]);
});

test('kept HTML stays when the page is rendered again, until another page is shown', async () => {
  const { page, messages } = await open('/kept/seed');
  const served = await page.locator('main').elementHandle();
  await page.evaluate(() => window.showPage('/kept/seed'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await served?.evaluate((main) => main === document.querySelector('main') && main.isConnected)).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  await page.evaluate(() => window.showPage('/kept/french'));
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(headline);
  expect(messages).toEqual([]);
});
