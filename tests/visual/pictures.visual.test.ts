// Pictures of the typical state of every component and of the shapes of pages, compared with those of the repository.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NewsListPage, NewsPage } from '../../src/index.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { launch } from '../support/browser.js';
import { compare } from './baseline.js';
import { cameraIn, type View } from './camera.js';

let browser: Browser;
let cameras: Record<'component' | 'page', Awaited<ReturnType<typeof cameraIn>>>;
beforeAll(async () => {
  browser = await launch({ scripting: false });
  cameras = { component: await cameraIn(browser, 0.75), page: await cameraIn(browser, 0.5) };
});
afterAll(() => browser?.close());

/** The HTML of the typical state, or of the first. */
function partial(component: string): string {
  const states = readdirSync(`html/${component}`).sort();
  return readFileSync(`html/${component}/${states.find((state) => state === 'typical.html') ?? states[0]}`, 'utf8');
}

const components = readdirSync('html', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const componentViews: View[] = [{ width: 640 }, { width: 640, theme: 'dark', dir: 'rtl' }, { width: 320 }];

test.each(components)('%s looks as before: light, dark and from right to left, on a phone', async (name) => {
  const html = `<div class="visual">${partial(name)}</div>`;
  const pictures: Buffer[] = [];
  for (const view of componentViews) pictures.push(await cameras.component(html, view));
  expect(await compare(name, pictures)).toBeUndefined();
});

const pages = {
  'page-seed': createElement(NewsPage, newsPage.seed),
  'page-rich-article': createElement(NewsPage, newsPage.richArticle),
  'page-arabic': createElement(NewsPage, newsPage.arabic),
  'page-press-briefing': createElement(NewsPage, newsPage.pressBriefing),
  'page-minimal': createElement(NewsPage, newsPage.minimal),
  'page-list': createElement(NewsListPage, newsListPage.withFilter),
  'page-newsroom': createElement(NewsListPage, newsListPage.newsroom),
};
const pageViews: View[] = [{ width: 1280 }, { width: 1280, theme: 'dark' }, { width: 320 }, { width: 700, print: true }];

test.each(Object.entries(pages))('%s looks as before: light, dark, on a phone, on paper', async (name, page) => {
  const html = renderToStaticMarkup(page);
  const dir = page.props.locale?.dir ?? 'ltr';
  const pictures: Buffer[] = [];
  for (const view of pageViews) pictures.push(await cameras.page(html, { ...view, dir }));
  expect(await compare(name, pictures)).toBeUndefined();
});
