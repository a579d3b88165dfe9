// WebKit takes a `<ul>` or `<ol>` without visible markers for text, unless it is in a `<nav>`: VoiceOver then says neither "list" nor how many
// items there are (AccessibilityObject's rules for lists in WebKit: an item counts if it is a list item whose `list-style-type` is not `none`).
import { expect, test } from 'vitest';
import { lists, pages } from '../support/app.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

test('every list outside a navigation has the style that keeps its role', async () => {
  const found = new Set<string>();
  const { page } = await openPage(browser, 'about:blank');
  for (const path of Object.keys({ ...pages, ...lists }).filter((name) => !name.startsWith('/in/'))) {
    await page.goto(`${site.origin}${path}?static`);
    const items = await page.locator('li:not(nav li)').evaluateAll((all) =>
      all.map((item) => {
        const { display, listStyleType } = getComputedStyle(item);
        const list = item.parentElement as HTMLElement;
        const isKept = list.role === 'list' || (display === 'list-item' && listStyleType !== 'none');
        return `${isKept ? '' : `as text, at ${location.pathname}: `}${list.className || list.parentElement?.className}`;
      }),
    );
    for (const item of items) found.add(item);
  }
  expect([...found].filter((item) => item.startsWith('as text'))).toEqual([]);
  expect(found.size).toBeGreaterThan(8);
});
