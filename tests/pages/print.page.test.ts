// Print contains the article, its facts and credits, but no controls.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

async function printed(path: string): Promise<Page> {
  const { page } = await openPage(browser, `${site.origin}${path}`);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Roles of elements that are useful on screen only. */
const controls = ['navigation', 'toolbar', 'button', 'search', 'tablist', 'menu', 'form'] as const;

test.each(['/seed?static', '/arabic?static', '/calendar', '/seed', '/list/secondPage?static'])(
  'prints %s without its controls',
  async (path) => {
    const page = await printed(path);
    for (const role of controls) expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await page.locator('.pr-site-header a:visible').count()).toBeLessThanOrEqual(1);
    await page.context().close();
  },
);

test.each(['/seed?static', '/longRead?static', '/signedIn?static', '/list/withFilter?static', '/ribbons?static'])(
  'prints nothing of %s that can only be pressed, and no link around the text but the name of the site',
  async (path) => {
    const page = await printed(path);
    const left = await page.locator('a, button, input, select, summary').evaluateAll((all) =>
      all
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
        })
        // Links in the text and in lists of it, and what is printed open, are content.
        .filter((element) => !element.matches('article *, p *, .pr-news-list *, .pr-site-header-home'))
        .map((element) => `${element.localName} ${element.textContent.trim()}`),
    );
    expect(left).toEqual([]);
    await page.context().close();
  },
);

test('prints headline, text, facts and credits', async () => {
  const page = await printed('/seed?static');
  for (const part of ['.pr-article-headline', '.pr-article-body', '.pr-quote', '.pr-meeting-fact-box-list', '.pr-photo-credit-caption'])
    expect(await page.locator(part).first().isVisible(), part).toBe(true);
  await page.context().close();
});

test('prints pictures on at most a third of a page, closed disclosures open, and what is for paper only', async () => {
  const page = await printed('/longRead?static');
  const third = (297 / 3) * (96 / 25.4);
  const heights = await page
    .locator('.pr-photo-credit-image')
    .evaluateAll((all) => all.map((image) => image.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(1);
  for (const height of heights) expect(height).toBeLessThanOrEqual(third);
  expect(await page.locator('details li').last().isVisible()).toBe(true);
  await page.locator('main').evaluate((main) => {
    main.appendChild(document.createElement('p')).className = 'pr-on-paper';
  });
  const display = () => page.locator('.pr-on-paper').evaluate((element) => getComputedStyle(element).display);
  expect(await display()).toBe('block');
  await page.emulateMedia({ media: 'screen' });
  expect(await display()).toBe('none');
  await page.context().close();
});

test('prints the pictures of a group undistorted', async () => {
  const page = await printed('/forum?static');
  const ratios = await page.locator('.pr-figures img').evaluateAll((all) =>
    all.map((image) => {
      const { width, height } = image.getBoundingClientRect();
      return (width * Number(image.getAttribute('height'))) / (height * Number(image.getAttribute('width')));
    }),
  );
  expect(ratios.length).toBeGreaterThan(1);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 1);
  await page.context().close();
});

test('prints notes without links back, and opened disclosures without the sign that they are closed', async () => {
  const page = await printed('/footnotes?static');
  expect(await page.locator('.pr-footnotes li').first().isVisible()).toBe(true);
  const back = page.getByRole('link', { name: /^Back to the text/ });
  expect(await back.count()).toBe(0);
  expect(
    await page
      .locator('summary')
      .first()
      .evaluate((summary) => getComputedStyle(summary).listStyleType),
  ).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await back.count()).toBeGreaterThan(1);
  await page.context().close();
});

test('prints only the name of the site from a sticky header', async () => {
  const page = await printed('/seed?static');
  await page.locator('.pr-site-header').evaluate((header) => header.setAttribute('data-sticky', ''));
  expect(await page.locator('.pr-site-header-name').isVisible()).toBe(true);
  for (const hidden of ['.pr-site-header-top', '.pr-site-header-tools', '.pr-site-navigation'])
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  await page.context().close();
});
