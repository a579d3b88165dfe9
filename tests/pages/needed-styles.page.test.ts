// With the rules that `neededStyles` leaves of the stylesheets, components in every state and whole pages look as with all of them.
import { expect, inject, test } from 'vitest';
import { publishedCss, stylesheets } from '../../scripts/css.mjs';
import { standAlone } from '../../scripts/entries.mjs';
import { partials } from '../../scripts/partials/partials.js';
import { stylesheetFinder } from '../../src/cli/assets.js';
import { neededStyles, renderPage } from '../../src/render-page/exports.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite } from '../support/browser-and-site.js';
import { type CmsPage, newsListPageOf, newsPageOf } from '../support/cms-page.js';
import { documentOf } from '../support/document.js';
import { differencesInFrame, type StyledTwice } from '../support/documents-in-frame.js';
import { documentWith } from '../support/partial-document.js';

setUpBrowserAndSite();

const bundles = inject('bundles').production;
const scripts = standAlone().map((name) => bundles[`/${name}.js`]?.[1] ?? '');

const css = Object.fromEntries(Object.keys(stylesheets).map((name) => [`${name}.css`, publishedCss(name)]));
const cssOf = (names: readonly string[]) => names.map((name) => css[name]).join('');
const find = stylesheetFinder((name) => css[name] ?? '');

/** All stylesheets. That of the session makes every sign-in button as wide as its widest state, so only pages that follow it have it. */
const everythingFor = (names: readonly string[]) =>
  cssOf(Object.keys(css).filter((name) => name !== 'all.css' && (name !== 'session.css' || names.includes(name))));

function styled(name: string, html: string): StyledTwice {
  const names = ['styles.css', ...find(html)];
  return {
    name,
    html,
    expected: everythingFor(names),
    css: neededStyles(cssOf(names), html, scripts),
  };
}

const components = partials().map(({ component, state, rendered }) => styled(`${component}: ${state}`, documentWith(component, rendered)));
const cmsPages = import.meta.glob<CmsPage>('../support/cms-pages/*.json', { eager: true, import: 'default' });
const pages = [
  ...[...Object.keys(newsPage), 'editing', 'calendar'].map((name) => styled(`/${name}`, documentOf(`/${name}`, {}))),
  ...Object.keys(newsListPage).map((name) => styled(`/list/${name}`, documentOf(`/list/${name}`, {}))),
  ...Object.entries(cmsPages).map(([file, page]) =>
    styled(file, renderPage(page.x.kind === 'listing' ? newsListPageOf(page) : newsPageOf(page))),
  ),
];

interface Medium {
  width: number;
  colorScheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
}

const media: Record<string, Medium> = {
  'a phone': { width: 320 },
  'a tablet': { width: 768 },
  'a screen': { width: 1280 },
  'a dark screen': { width: 1280, colorScheme: 'dark' },
  paper: { width: 768, media: 'print' },
};

async function differences(documents: readonly StyledTwice[], medium: string) {
  const { width, ...emulated } = media[medium] as Medium;
  const { page, messages } = await openPage(browser, 'about:blank', { reducedMotion: 'reduce' });
  await page.emulateMedia(emulated);
  const found = await differencesInFrame(page, documents, width, scripts);
  // The pictures of the fixtures are nowhere.
  expect(messages.filter((message) => !message.includes('net::ERR'))).toEqual([]);
  await page.context().close();
  return found;
}

// The colours of a theme are set for the page, not for its components.
test.each(Object.keys(media).filter((medium) => medium !== 'a dark screen'))(
  'components look as with all stylesheets on %s',
  async (medium) => {
    expect(await differences(components, medium)).toEqual([]);
  },
);

test.each(Object.keys(media))('pages look as with all stylesheets on %s', async (medium) => {
  expect(await differences(pages, medium)).toEqual([]);
});

test.each([
  ['a rule for what is open', '[open]', 'paper'],
  ['a rule for pop-ups that are open', ':popover-open', 'a screen'],
  ['a rule for paper', 'print', 'paper'],
  ['a rule for wide screens', 'inline-size>=44rem', 'a screen'],
  ['a rule for narrow screens', 'width<600px', 'a phone'],
  ['a rule for the dark', 'prefers-color-scheme', 'a dark screen'],
  ['generated content', ':before', 'paper'],
  ['a state that only scripts set', '[hidden]', 'a phone'],
])('%s is missed', async (_, part, medium) => {
  const seed = pages.filter(({ name }) => name === '/seed');
  const without = seed.map((document) => ({ ...document, css: document.css.replaceAll(part, 'never') }));
  expect((await differences(without, medium)).length).toBeGreaterThan(0);
});
