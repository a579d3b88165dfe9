// Documents of `renderPage` in a browser, under a strict content security policy and with the hashes of their files.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../stories/fixtures/seed.js';
import { axe, launch, openPage } from '../support/browser.js';
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

test.each(['/seed', '/arabic', '/list/withFilter'])('%s is complete with scripting off', async (path) => {
  const { page, messages } = await openPage(unscripted, `${site.origin}${path}?document`, { javaScriptEnabled: false });
  expect(await page.getByRole('main').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  // The stylesheet has passed its integrity check.
  expect(
    await page
      .locator('.pr-skip-link')
      .first()
      .evaluate((link) => getComputedStyle(link).position),
  ).not.toBe('static');
  expect(await page.getByRole('button', { name: 'Print' }).isVisible(), 'commands that need script are hidden').toBe(false);
  expect(messages).toEqual([]);
});

describe('with the enhance script', () => {
  const open = (query: string) => openPage(browser, `${site.origin}/seed?document${query}`);

  test('commands work, without a message of the policy, and axe finds nothing', async () => {
    const { page, messages } = await open('&enhance');
    expect(await page.title()).toBe(`${seed.article.headline} – Eurojust`);
    await page.getByRole('toolbar').getByRole('link', { name: 'E-mail' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toContain('Copy link');
    expect(await axe(page)).toEqual([]);
    expect(messages).toEqual([]);
  });

  test('files that were changed are not loaded, and the page can be read', async () => {
    const { page, messages } = await open(`&enhance&integrity=sha384-${'A'.repeat(64)}`);
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining('integrity')]));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(seed.article.headline);
  });
});
