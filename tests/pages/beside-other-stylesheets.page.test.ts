// Beside the stylesheets that sites have, and `beside.css`, the pages look as they do alone.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { NewsListPage, NewsPage } from '../../src/index.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite } from '../support/browser-and-site.js';
import { type OtherStylesheet, otherStylesheets, pageStylesheets } from '../support/other-stylesheets/other-stylesheets.js';
import { compareStyles } from '../support/style-changes.js';

setUpBrowserAndSite();

const published = (file: string) => bundleCss(`src/styles/${file}.css`);
const [ours, beside, alone] = [published('all'), published('beside'), published('document')];

const html = [
  createElement(NewsPage, newsPage.seed),
  createElement(NewsPage, newsPage.richArticle),
  createElement(NewsListPage, newsListPage.withFilter),
]
  .map((page) => renderToStaticMarkup(page))
  .join('');

let changes: Awaited<ReturnType<typeof opened>>['changes'];
let page: Awaited<ReturnType<typeof opened>>['page'];

/** A page in the containers of a CMS, on which its stylesheets build. */
async function opened() {
  const { page } = await openPage(browser, 'about:blank', { reducedMotion: 'reduce' });
  await page.setContent(
    `<!doctype html><html lang="en"><body><div id="s4-workspace"><div id="DeltaPlaceHolderMain"
      ><div class="layout-content ms-rtestate-field"><section>${html}</section></div></div></div>`,
  );
  // Header and footer are the same on all of them.
  await page.locator('.pr-news-page ~ .pr-news-page > :not(main)').evaluateAll((parts) => {
    for (const part of parts) part.remove();
  });
  const changes = compareStyles(page);
  await changes([ours, alone]);
  return { page, changes };
}

beforeAll(async () => {
  ({ page, changes } = await opened());
});

test.each(Object.entries(otherStylesheets))('pages look the same beside %s', async (_, other) => {
  expect(await changes(pageStylesheets(other, ours, beside))).toEqual([]);
});

const { 'SharePoint (model)': sharePoint, 'Bootstrap 5': bootstrap } = otherStylesheets as Record<
  'SharePoint (model)' | 'Bootstrap 5',
  OtherStylesheet
>;

test('without it, another stylesheet changes the pages', async () => {
  expect((await changes(pageStylesheets(sharePoint, ours))).length).toBeGreaterThan(100);
});

test('links look the same under the pointer, focused and visited', async () => {
  const link = page.locator('.pr-article-body a').first();
  await link.evaluate((node) => node.setAttribute('href', '#visited'));
  const looks = async () => {
    await page.mouse.move(0, 0);
    await link.click();
    await page.keyboard.press('Shift');
    return [await link.screenshot({ animations: 'disabled' }), await link.evaluate((node) => getComputedStyle(node).cssText)];
  };
  await changes([ours, alone]);
  const expected = await looks();
  await changes(pageStylesheets(sharePoint, ours));
  expect(await looks()).not.toEqual(expected);
  await changes(pageStylesheets(sharePoint, ours, beside));
  expect(await looks()).toEqual(expected);
});

test('elements with a class of the site keep its rules, and so does what is inside them', async () => {
  await changes([ours, beside, bootstrap.css, '@layer site { .pr-article-body { color: rgb(1 2 3) } }']);
  const styles = await page
    .locator('.pr-article-body')
    .first()
    .evaluate((body) => {
      body.insertAdjacentHTML('beforeend', '<div class="card"><h5>A</h5><div class="pr-quote"><p>B</p></div></div>');
      const style = (selector: string) => getComputedStyle(body.querySelector(selector) as Element);
      return {
        card: style('.card').borderTopWidth,
        heading: style('.card > h5').marginBottom,
        ours: style('.card p').marginTop,
        layer: getComputedStyle(body).color,
      };
    });
  // Bootstrap's card has a hairline, its headings a margin of 0.5rem, its paragraphs none above, where browsers have one of 1em, here 19px.
  expect(styles).toEqual({ card: '1px', heading: '8px', ours: '19px', layer: 'rgb(1, 2, 3)' });
});
