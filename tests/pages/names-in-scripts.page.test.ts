// Whatever a script sets or adds, `neededStyles` has read the name of in its text.
import { expect, inject, test } from 'vitest';
import { standAlone } from '../../scripts/entries.mjs';
import { neededStyles } from '../../src/render-page/exports.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

const bundles = inject('bundles').production;
const scripts = standAlone().map((name) => bundles[`/${name}.js`]?.[1] ?? '');

/** Selectors of what has been set or added since the document has been parsed, which is before its scripts run. */
function collect() {
  const found = new Set<string>();
  Object.assign(window, { found });
  // Forms would lead to other pages.
  window.addEventListener('submit', (event) => event.preventDefault());
  const observer = new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes } of changes) {
      if (attributeName) found.add(`[${attributeName}=x]`);
      if (attributeName === 'class') for (const name of (target as Element).classList) found.add(`.${name}`);
      for (const node of addedNodes) if (node instanceof Element) found.add(node.localName);
    }
  });
  document.addEventListener('readystatechange', () => observer.observe(document, { attributes: true, childList: true, subtree: true }), {
    once: true,
  });
}

/** Opens a page with its scripts, and does with it what readers and editors do. @returns the selectors of what has changed */
async function changesOf(path: string, script?: string) {
  const { page } = await openPage(browser, 'about:blank', { viewport: { width: 640, height: 900 }, bypassCSP: true });
  await page.addInitScript(collect);
  await page.route('**/session.json', (route) => route.fulfill({ json: { status: 'signed-in', name: 'A. Reader' } }));
  await page.goto(site.origin + path);
  if (script) await page.evaluate(script);
  for (const button of await page.locator('button:visible, summary:visible, [role="tab"]:visible').all()) {
    await button.hover({ timeout: 500 }).catch(() => {});
    await page.keyboard.press('Escape');
    await button.click({ timeout: 500, noWaitAfter: true }).catch(() => {});
  }
  await page.locator('h1').first().click();
  await page.keyboard.press('Tab');
  for (const key of ['Tab', 'ArrowRight', 'ArrowDown', 'Escape', 'Alt+F10', '1', 'Escape']) await page.keyboard.press(key);
  const found = await page.evaluate(() => [...(window as unknown as { found: Set<string> }).found]);
  await page.context().close();
  return found;
}

const unknown = (selectors: readonly string[]) => selectors.filter((selector) => !neededStyles(`${selector}{}`, '', scripts));

test.each([
  ['/seed?enhance', '[tabindex=x]'],
  ['/editing?enhance=editing', '[data-key-tip=x]'],
  ['/ribbons?enhance=editing', '[data-dismissed=x]'],
  ['/calendar?enhance=calendar,hover', '[popovertarget=x]'],
  ['/session?enhance=session', '[data-status=x]'],
])('the scripts of %s set nothing that their text does not name', async (path, set) => {
  const found = await changesOf(path);
  expect(found).toContain(set);
  expect(unknown(found)).toEqual([]);
});

test('a name that a script makes up of parts is noticed', async () => {
  const script = `document.body.setAttribute('data-made' + '-up', ''); document.body.append(document.createElement('mar' + 'k'));`;
  expect(unknown(await changesOf('/seed?enhance', script))).toEqual(['[data-made-up=x]', 'mark']);
});
