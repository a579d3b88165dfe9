// The main stylesheet has what most pages use, and the HTML no more elements than it needs: both are paid for by every visitor.
import { expect, test } from 'vitest';
import { rulesInUse } from '../../bench/measures/rules-in-use.js';
import { bundleCss } from '../../scripts/css.mjs';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

const mainStylesheet = bundleCss('src/styles/index.css');

/** The static seed page with the main stylesheet only. */
async function openSeed() {
  const { page } = await openPage(browser, `${site.origin}/seed?static`);
  const html = await page.content();
  // The policy of the site allows no stylesheet but its own.
  await page.goto('about:blank');
  await page.setContent(html.replace(/<(script|style)\b.*?<\/\1>|<link [^>]*stylesheet[^>]*>/gs, ''));
  await page.addStyleTag({ content: mainStylesheet });
  return page;
}

const share = (rules: { length: number; isUsed: boolean }[]) => {
  const characters = (some: { length: number }[]) => some.reduce((sum, { length }) => sum + length, 0);
  return characters(rules.filter(({ isUsed }) => isUsed)) / characters(rules);
};

test('the seed page uses at least 60 % of the main stylesheet', async () => {
  const page = await openSeed();
  const rules = await page.evaluate(rulesInUse);
  expect(rules.length).toBeGreaterThan(200);
  expect(share(rules)).toBeGreaterThanOrEqual(0.6);
  await page.addStyleTag({ content: '.nowhere { color: red }'.repeat(1000) });
  expect(share(await page.evaluate(rulesInUse)), 'a rule that no element needs counts').toBeLessThan(0.6);
  await page.context().close();
});

test('the seed page has at most 2.7 elements for each of its texts', async () => {
  const page = await openSeed();
  const { elements, texts } = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts++;
    return { elements: document.body.querySelectorAll('*').length, texts };
  });
  expect(texts).toBeGreaterThan(60);
  expect(elements / texts).toBeLessThan(2.7);
  await page.context().close();
});
