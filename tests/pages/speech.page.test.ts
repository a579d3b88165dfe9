// What a screen reader says before the text, and how often: docs/decisions/047-say-each-thing-once-where-it-serves.md.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

const headline = 'Eurojust Strategic Meeting on Illegal Immigrant Smuggling';
const parent = 'News and announcements';

/** How often a text stands in what assistive technology is given, addresses apart. */
const count = (tree: string, text: string) => tree.replaceAll(/^ *- \/url:.*$/gm, '').split(text).length - 1;

test('the headline is said once in the trail and once as heading, the parent once in the article', async () => {
  const { page } = await openPage(browser, `${site.origin}/seed?static`);
  expect(count(await page.locator('body').ariaSnapshot(), headline)).toBe(2);
  const main = await page.locator('main').ariaSnapshot();
  expect([count(main, headline), count(main, parent)]).toEqual([1, 1]);
  await page.context().close();
});

test('in a narrow window one link leads to the parent', async () => {
  const { page } = await openPage(browser, `${site.origin}/seed?static`, { viewport: { width: 320, height: 800 } });
  expect(await page.getByRole('banner').getByRole('link', { name: parent }).count()).toBe(1);
  await page.locator('.pr-breadcrumbs summary').click();
  const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
  expect(await trail.getByRole('link').allTextContents()).toEqual(['Home', 'Press centre', parent]);
  await page.context().close();
});

test('the end of the commands is said where a skip link leads to it, with and without script, and not in passing', async () => {
  for (const search of ['?static', '?enhance']) {
    const { page } = await openPage(browser, `${site.origin}/seed${search}`);
    const header = page.getByRole('banner');
    expect(await header.ariaSnapshot()).not.toContain('End of page commands');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => header.ariaSnapshot()).toContain('End of page commands');
    await page.context().close();
  }
});

test('a link of the navigation pauses between its label and its description', async () => {
  const { page } = await openPage(browser, `${site.origin}/seed?static`);
  await page.getByText('More Press centre pages').locator('..').click();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => String(name?.value).replace(/\s+/g, ' '));
  expect(names.find((name) => name.startsWith('Press releases'))).toMatch(/^Press releases ?: Texts for the media$/);
  await page.context().close();
});

test('one link is the current page, and the sections that contain it are current without being it', async () => {
  for (const [path, current] of [
    ['/seed', []],
    ['/list/withFilter', ['page']],
  ] as const) {
    const { page } = await openPage(browser, `${site.origin}${path}?static`);
    const states = await page
      .locator('.pr-site-navigation [aria-current]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-current')));
    expect(states.filter((state) => state === 'page')).toEqual(current);
    expect(states).toContain('true');
    await page.context().close();
  }
});
