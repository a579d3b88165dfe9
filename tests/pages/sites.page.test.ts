// What sites do around the components: <base>, hash routers, pages that are replaced.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../contracts/examples.js';
import { focused, hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

/** Opens a page; the tests add to it what its policy would prevent. */
async function open(path: string): Promise<Page> {
  const { page } = await openPage(browser, site.origin + path, { bypassCSP: true });
  if (!path.includes('?')) await hydrated(page);
  return page;
}

/** Where the reader is: the address without its origin, what has the focus, and how far below the top of the window its box begins. */
async function place(page: Page): Promise<[address: string, focus: string, top: number]> {
  const [focus, top] = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    return [element.id || element.localName, Math.round(element.getBoundingClientRect().top)] as [string, number];
  });
  return [page.url().replace(site.origin, ''), focus, top];
}

async function skip(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.keyboard.press('Enter');
}

describe.each([
  ['hydrated', '/seed'],
  ['static', '/seed?enhance'],
])('a %s page', (_, path) => {
  test('with <base> has skip links that stay on the page, also the second time', async () => {
    const page = await open(path);
    await page.evaluate(() => {
      document.head.prepend(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
    });
    for (const _time of [1, 2]) {
      await page.evaluate(() => scrollTo(0, 0));
      await skip(page);
      await expect.poll(() => place(page)).toEqual([`${path}#main`, 'main', 0]);
    }
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/seed');
  });

  test('with <base> takes its own full address for a place on it', async () => {
    const page = await open(path);
    await page.evaluate(() => {
      document.head.prepend(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
      for (const link of document.querySelectorAll('.pr-skip-link')) link.setAttribute('href', `${location.href}#main`);
    });
    await skip(page);
    await expect.poll(() => place(page)).toEqual([`${path}#main`, 'main', 0]);
  });

  test('moves neither focus nor view if a handler of the site prevents it', async () => {
    const page = await open(path);
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), true));
    await skip(page);
    expect(await place(page)).toEqual([path, 'a', expect.any(Number)]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('follows the documented recipe for hash routers', async () => {
    const page = await open(path);
    const recipe = examplesOf(readFileSync('stories/guides/sites.mdx', 'utf8')).find(({ code }) => code.startsWith('addEventListener'));
    const { code } = await transformWithOxc(recipe?.code ?? 'throw new Error("There is no recipe.");', 'recipe.ts');
    await page.addScriptTag({ content: code });
    await page.evaluate(() => {
      location.hash = '#/news/1';
    });
    await skip(page);
    expect(await place(page)).toEqual([`${path}#/news/1`, 'main', 0]);
  });
});

/** Replaces the body by that of another page, as Turbo does. */
async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate(async (url) => {
    const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    document.body.replaceWith(document.adoptNode(next.body));
  }, path);
}

async function walkToolbar(page: Page): Promise<string> {
  await page.getByRole('toolbar').getByRole('link', { name: 'E-mail' }).focus();
  await page.keyboard.press('ArrowRight');
  return focused(page);
}

test('enhance-page.js serves pages that replace the first, once', async () => {
  const page = await open('/seed?enhance');
  expect(await walkToolbar(page)).toBe('button: Copy link');
  await visit(page, '/longRead?static');
  expect(await walkToolbar(page)).toBe('button: Copy link');
  const printed = await page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
    };
    document.querySelector<HTMLElement>('[data-command="print"]')?.click();
    return count;
  });
  expect(printed).toBe(1);
  await skip(page);
  expect(await focused(page)).toMatch(/^main/);
});

test('enhance-page.js serves a part that is replaced', async () => {
  const page = await open('/seed?enhance');
  await page.evaluate(() => {
    const bar = document.querySelector('.pr-ribbon-toolbar') as HTMLElement;
    bar.outerHTML = bar.outerHTML.replace(/ (tabindex|id)="[^"]*"/g, '');
  });
  expect(await walkToolbar(page)).toBe('button: Copy link');
});

test('enhance-editing-page.js and enhance-calendar-page.js serve what comes later', async () => {
  const page = await open('/seed?enhance=editing');
  await visit(page, '/ribbons?static');
  const [first, second] = await page.getByRole('tab').all();
  await first?.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => second?.getAttribute('aria-selected')).toBe('true');

  const calendar = await open('/seed?enhance=calendar');
  await visit(calendar, '/calendar?static');
  const [download] = await Promise.all([calendar.waitForEvent('download'), calendar.getByRole('button', { name: /calendar/i }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
});
