import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../stories/fixtures/seed.js';
import { axe, focused, launch, openPage, walk } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
let scripted: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [browser, scripted, site] = await Promise.all([launch({ scripting: false }), launch(), startSite('production')]);
});
afterAll(async () => {
  await browser?.close();
  await scripted?.close();
  site?.close();
});

/** Opens the server's page in a browser with scripting disabled. */
async function open(options: { width?: number; path?: string } = {}): Promise<Page> {
  const { width = 1280, path = '/seed' } = options;
  const { page } = await openPage(browser, site.origin + path, { javaScriptEnabled: false, viewport: { width, height: 900 } });
  return page;
}

describe('the seed page with scripting off', () => {
  test('shows skip links on focus, which scroll to their targets', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    const ribbon = page.getByRole('link', { name: 'Skip ribbon commands' });
    await expect.poll(() => ribbon.boundingBox().then((box) => box?.width ?? 0)).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#pr-after-ribbon');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Sign in');

    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const next = await page.locator('main').evaluate((main) => {
      const stops = [...document.querySelectorAll('a[href], button, summary')].filter((element) => element.checkVisibility());
      const isAfterStart = (element: Element) => main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return stops.indexOf(document.activeElement ?? main) - stops.findIndex(isAfterStart);
    });
    expect(next, 'the focus is on the first stop in or after the main part').toBe(0);
  });

  test('reaches every link of the navigation with Tab and opens it with Enter', async () => {
    const page = await open();
    const reached: string[] = [];
    for (const summary of await page.locator('.pr-site-navigation-expander:visible').all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
      const panel = page.locator('details[open] .pr-site-navigation-panel a');
      const count = await panel.count();
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('Tab');
        reached.push((await page.locator(':focus').getAttribute('href')) ?? '');
      }
    }
    expect(reached).toEqual((seed.navigation ?? []).flatMap(({ children }) => (children ?? []).map(({ href }) => href)));
    const hubs = (await walk(await open())).filter((name) => (seed.navigation ?? []).some(({ label }) => name === `a: ${label}`));
    expect(new Set(hubs).size).toBe(seed.navigation?.length);
  });

  test('closes a panel when another opens', async () => {
    const page = await open();
    await page.getByText('More About pages').locator('..').click();
    await page.getByText('More Partners pages').locator('..').click();
    expect(await page.locator('.pr-site-navigation-section[open]').count()).toBe(1);
  });

  test('offers sign-in, e-mail and saving as links, and hides commands that need script', async () => {
    const page = await open();
    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(/^\/sign-in\?returnTo=%2Fpress/);
    expect(await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')).toMatch(/^mailto:\?subject=Eurojust%20Strategic/);
    expect(await page.getByRole('link', { name: 'Save page' }).getAttribute('download')).not.toBeNull();
    expect(await page.getByRole('link', { name: 'Subscribe' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Print|Copy link/ }).count()).toBe(0);
  });

  test('reaches every command of the ribbon', async () => {
    const page = await open();
    const isNative = await page.evaluate(() => 'focusGroup' in HTMLElement.prototype);
    const names = (await walk(page)).filter((name) => /E-mail|Save page|Subscribe/.test(name));
    expect(names).toEqual(isNative ? ['a: E-mail'] : ['a: E-mail', 'a: Save page', 'a: Subscribe']);
    await page.getByRole('link', { name: 'E-mail' }).focus();
    await page.keyboard.press(isNative ? 'ArrowRight' : 'Tab');
    expect(await focused(page)).toBe('a: Save page');
  });

  test('opens collapsed commands as pop-ups at 320 px and closes them on Escape', async () => {
    const page = await open({ width: 320 });
    expect(await page.getByRole('link', { name: 'E-mail' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('link', { name: 'E-mail' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: 'E-mail' }).isVisible()).toBe(false);
  });

  test('opens the menu, its sections and the middle of the trail at 320 px', async () => {
    const page = await open({ width: 320 });
    expect(await page.getByRole('link', { name: 'Casework', exact: true }).isVisible()).toBe(false);
    await page.getByText('Menu', { exact: true }).click();
    expect(await page.getByRole('link', { name: 'Casework', exact: true }).isVisible()).toBe(true);
    await page.getByText('More Casework pages').locator('..').click();
    expect(await page.getByRole('link', { name: 'Joint investigation teams' }).isVisible()).toBe(true);
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    expect(await trail.getByRole('link', { name: 'Press centre' }).isVisible()).toBe(false);
    await page.getByText('Show 2 more levels').locator('..').click();
    expect(await trail.getByRole('link', { name: 'Press centre' }).isVisible()).toBe(true);
  });

  test('opens and closes the languages, and submits the search', async () => {
    const page = await open({ path: '/longRead' });
    const languages = page.getByRole('button', { name: 'Change language, current language is English' });
    await languages.click();
    const french = page.getByRole('list', { name: 'Languages' }).getByRole('link', { name: 'français' });
    expect(await french.isVisible()).toBe(true);
    expect(await french.getAttribute('hreflang')).toBe('fr');
    await page.keyboard.press('Escape');
    expect(await french.isVisible()).toBe(false);
    await page.getByText('Show 3 more levels').locator('..').click();
    await page.getByRole('button', { name: 'Pages at the same level as Special reports' }).click();
    expect(await page.getByRole('link', { name: 'Reviews' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('floods');
    await Promise.all([page.waitForURL('**/search?q=floods'), page.getByRole('button', { name: 'Search' }).click()]);
  });

  test('hides nothing that only script can show', async () => {
    const page = await open();
    // Elements that are not rendered are in a closed <details> or popover, or need script. The end of the commands has words when a skip
    // link has led there.
    const stuck = await page
      .locator('body *')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              !element.checkVisibility() &&
              !element.closest(
                'details:not([open]), [popover], [data-needs-script], script, title, meta, link, svg, .pr-breadcrumbs-more, [data-middle], .pr-site-navigation-menu, .pr-ribbon-group-button, .pr-ribbon-end',
              ),
          )
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect(stuck).toEqual([]);
    expect(await page.locator('[hidden], [inert], [style]').count()).toBe(0);
  });

  test('opens the account with a sign-out form', async () => {
    const page = await open({ path: '/signedIn' });
    await page.getByRole('button', { name: 'Account: Robin Example' }).click();
    expect(await page.getByRole('link', { name: 'Profile' }).isVisible()).toBe(true);
    expect(await page.locator('form:has(button:text("Sign out"))').getAttribute('method')).toBe('post');
  });
});

describe('static HTML with the stand-alone script', () => {
  test('makes the toolbar one tab stop and closes panels on Escape, without errors', async () => {
    const { page, messages } = await openPage(scripted, `${site.origin}/seed?enhance`);
    const bar = page.getByRole('toolbar');
    expect((await walk(page)).filter((name) => /E-mail|Copy link|Print|Save page|Subscribe/.test(name))).toEqual(['a: E-mail']);
    await bar.getByRole('link', { name: 'E-mail' }).focus();
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('Subscribe');
    const expander = page.getByText('More About pages').locator('..');
    await expander.click();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Mission and tasks');
    await page.keyboard.press('Escape');
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(await expander.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await axe(page)).toEqual([]);
    expect(messages).toEqual([]);
  });

  test('supports the same keys in the navigation as with React', async () => {
    const { page } = await openPage(scripted, `${site.origin}/seed?enhance`);
    const isOpen = () => page.locator('.pr-site-navigation-section[open] .pr-visually-hidden').allTextContents();
    await page.getByRole('link', { name: 'About', exact: true }).focus();
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'End']) {
      await page.keyboard.press(key);
      walked.push(await focused(page));
    }
    expect(walked).toEqual([
      'summary: More About pages',
      'summary: More About pages',
      'a: Mission and tasks',
      'a: The College',
      'a: Careers',
      'a: Mission and tasks',
      'summary: More About pages',
      'a: Casework',
      'summary: More Casework pages',
      'a: Contact',
    ]);
    expect(await isOpen()).toEqual(['More About pages']);
    await page.getByRole('link', { name: 'Sign in' }).focus();
    await expect.poll(isOpen).toEqual([]);
    await page.getByText('More Casework pages').locator('..').click();
    await page.getByText('More Partners pages').locator('..').click();
    expect(await isOpen()).toEqual(['More Partners pages']);
    await page.locator('h1').click();
    await expect.poll(isOpen).toEqual([]);
    expect(await page.locator('[data-state]').count()).toBe(0);
  });
});
