import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, focused, holdRequests, hydrated, launch, openPage, walk } from '../support/browser.js';
import { startSite } from '../support/site.js';

let browser: Browser;
const sites: Record<string, Awaited<ReturnType<typeof startSite>>> = {};
beforeAll(async () => {
  browser = await launch();
  sites.development = await startSite('development');
  sites.production = await startSite('production');
});
afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) site.close();
});

async function open(
  path = '/seed',
  { mode = 'production', ...options }: { mode?: string; viewport?: { width: number; height: number }; hasTouch?: boolean } = {},
): Promise<{ page: Page; messages: string[] }> {
  const opened = await openPage(browser, `${sites[mode]?.origin}${path}`, options);
  await hydrated(opened.page);
  return opened;
}

describe.each(['development', 'production'])('hydration, React in %s, strict mode, strict policy', (mode) => {
  test.each(['/seed', '/seedInFrenchChrome', '/french', '/arabic', '/longRead', '/stickyHeader', '/signedIn', '/minimal'])(
    'hydrates %s without console messages or recovered errors',
    async (path) => {
      const { page, messages } = await open(path, { mode });
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(messages).toEqual([]);
    },
  );
});

describe('the hydrated page', () => {
  test.each([
    ['/seed', 320],
    ['/seed', 768],
    ['/seed', 1280],
    ['/longRead', 320],
    ['/stickyHeader', 1280],
    // Simulates a slow connection, so that the page is painted while it loads.
    ['/seed?slow', 320],
    ['/seed?slow', 768],
    ['/arabic?slow', 1280],
  ])('loads %s at %i px without layout shifts', async (path, width) => {
    const { page } = await openPage(browser, 'about:blank', { viewport: { width, height: 900 } });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: (window as never as { shift: number }).shift + (entry as never as { value: number }).value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${sites.production?.origin}${path}`);
    await hydrated(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0);
  });

  test('makes the toolbar one tab stop with arrow keys, Home and End, and remembers the last command', async () => {
    const { page } = await open();
    const names = await walk(page);
    expect(names.filter((name) => /E-mail|Copy link|Print|Save page|Subscribe/.test(name))).toEqual(['a: E-mail']);

    await page.getByRole('link', { name: 'E-mail' }).focus();
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowRight']) {
      await page.keyboard.press(key);
      walked.push(await focused(page));
    }
    expect(walked).toEqual([
      'button: Copy link',
      'button: Print',
      'a: Subscribe',
      'a: E-mail',
      'a: Subscribe',
      'a: E-mail',
      'button: Copy link',
    ]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Sign in');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('button: Copy link');
  });

  test('mirrors arrow keys in right-to-left pages', async () => {
    const { page } = await open('/arabic');
    await page.getByRole('toolbar').locator('a, button').locator('visible=true').first().focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(first);
  });

  test('moves the focus to the button of a group when a resize hides the focused command', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Print' }).focus();
    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => focused(page)).toBe('button: Page');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('a: Subscribe');
  });

  test('copies the link to the clipboard and announces it politely', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('[aria-live]').filter({ hasText: 'Link copied' }).count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://news.example/press/news/strategic-meeting-illegal-immigrant-smuggling',
    );
  });

  test('moves the focus with skip links and removes the temporary tabindex', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'E-mail' }).focus();
    expect(await page.locator('#main').getAttribute('tabindex')).toBeNull();
  });

  test('restores the scroll position on going back from a skip target', async () => {
    const { page } = await open('/longRead', { viewport: { width: 320, height: 240 } });
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    const scrolled = () => page.evaluate(() => window.scrollY);
    await expect.poll(scrolled).toBeGreaterThan(100);
    await page.goBack();
    await expect.poll(scrolled).toBe(0);
  });

  test('opens the menu with Enter, moves through it with Tab and closes it with Escape', async () => {
    const { page } = await open();
    const expander = page.getByText('More Press centre pages').locator('..');
    await expander.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.pr-site-navigation-panel:visible');
    await expect.poll(() => panel.count()).toBe(1);
    const names: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      names.push(await focused(page));
    }
    expect(names.map((name) => name.slice(0, 12))).toEqual(['a: News and ', 'a: Press rel', 'a: Publicati', 'a: Media con']);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await expander.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('enters an open panel with Down, moves along the bar with arrows and closes on leaving', async () => {
    const { page } = await open();
    await page.getByText('More About pages').locator('..').click();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('a: Mission and tasks');
    await page.getByText('More About pages').locator('..').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('a: Casework');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('a: Contact');
    expect(await page.locator('.pr-site-navigation-section[open]').count()).toBe(1);
    await page.getByRole('link', { name: 'Sign in' }).focus();
    await expect.poll(() => page.locator('.pr-site-navigation-section[open]').count()).toBe(0);
  });

  test('opens and closes panels with clicks, one at a time', async () => {
    const { page } = await open();
    const isOpen = () => page.locator('.pr-site-navigation-section[open] .pr-visually-hidden').allTextContents();
    const expander = (name: string) => page.getByText(`More ${name} pages`).locator('..');
    await expander('About').click();
    await expect.poll(isOpen).toEqual(['More About pages']);
    await expander('Partners').click();
    await expect.poll(isOpen).toEqual(['More Partners pages']);
    await expander('Partners').click();
    await expect.poll(isOpen).toEqual([]);
    await expander('About').click();
    await page.locator('h1').click();
    await expect.poll(isOpen).toEqual([]);
  });

  test.each([
    ['light', 320],
    ['light', 768],
    ['light', 1280],
    ['dark', 320],
    ['dark', 768],
    ['dark', 1280],
  ])('has no axe violations with menus closed and open, %s, %i px', async (theme, width) => {
    const { page } = await open(`/seed?theme=${theme}`, { viewport: { width, height: 900 } });
    expect(await axe(page)).toEqual([]);
    if (width < 768) await page.getByText('Menu', { exact: true }).click();
    await page.getByText('More Press centre pages').locator('..').click();
    await expect.poll(() => page.locator('.pr-site-navigation-panel:visible').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    const group = page.locator('.pr-ribbon-group-button:visible').first();
    if (await group.count()) {
      await group.click();
      expect(await axe(page)).toEqual([]);
    }
  });

  const everywhere = ['light', 'dark'].flatMap((theme) => [320, 768, 1280].map((width) => [theme, width] as const));
  test.each(everywhere)('has no axe violations in right-to-left text, with menus closed and open, %s, %i px', async (theme, width) => {
    const { page } = await open(`/arabic?theme=${theme}`, { viewport: { width, height: 900 } });
    expect(await axe(page)).toEqual([]);
    if (width < 768) await page.locator('.pr-site-navigation-menu > summary').click();
    await page.locator('.pr-site-navigation-expander').first().click();
    await expect.poll(() => page.locator('.pr-site-navigation-panel:visible').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test('has no axe violations in right-to-left text, and with the account open', async () => {
    const rtl = await open('/arabic');
    expect(await axe(rtl.page)).toEqual([]);
    const { page } = await open('/signedIn');
    await page.getByRole('button', { name: /Account/ }).click();
    expect(await page.getByRole('link', { name: 'Profile' }).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
  });

  test.each(['/seed', '/french', '/arabic', '/longRead'])(
    'does not scroll %s sideways at 320 px, even with wider text spacing',
    async (path) => {
      const { page } = await open(path, { viewport: { width: 320, height: 900 } });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      // WCAG 1.4.12. The policy allows a stylesheet that script sets.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );

  test.each(['article', 'main'])('leaves the chrome out of a copy of the %s', async (element) => {
    const { page } = await open();
    const copied = await page.evaluate((selector) => {
      const selection = window.getSelection();
      selection?.selectAllChildren(document.querySelector(selector) as Element);
      return String(selection);
    }, element);
    expect(copied).toContain('Photo © Eurojust');
    for (const chrome of ['Skip', 'Navigate up', 'Sign in', 'E-mail', 'Copy link', 'Print', 'Subscribe', 'Menu', 'Privacy policy'])
      expect(copied).not.toContain(chrome);
  });

  test('replaces the page without a new document, under Trusted Types too', async () => {
    const { page, messages } = await open();
    await page.evaluate(() => window.showPage('/french'));
    await expect.poll(() => page.locator('h1').textContent()).toContain('littoral');
    await page.evaluate(() => window.showPage('/seed'));
    await expect.poll(() => page.locator('h1').textContent()).toContain('Eurojust');
    expect(messages).toEqual([]);
  });

  test('follows a link below an open panel in a narrow window without moving it', async () => {
    const { page } = await open('/seed', { viewport: { width: 320, height: 900 } });
    await page.getByText('Menu', { exact: true }).click();
    await page.getByText('More About pages').locator('..').click();
    await expect.poll(() => page.getByRole('link', { name: 'Careers' }).isVisible()).toBe(true);
    const link = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'News and announcements' });
    await Promise.all([page.waitForURL('**/press/news'), link.click()]);
  });

  test('closes the menu in a narrow window on Escape and on following a link', async () => {
    const { page } = await open('/seed', { viewport: { width: 320, height: 900 } });
    const menu = page.getByText('Menu', { exact: true });
    const link = page.getByRole('link', { name: 'Casework', exact: true });
    await menu.click();
    await link.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => link.isVisible()).toBe(false);
    expect(await focused(page)).toBe('summary: Menu');
    await menu.click();
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    await expect.poll(() => link.isVisible()).toBe(false);
  });

  test('shows the result of "Copy link" in front of the pop-up at 320 px', async () => {
    const { page } = await open('/seed', { viewport: { width: 320, height: 900 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const status = page.locator('[aria-live]').filter({ hasText: 'Link copied' });
    await expect.poll(() => status.count()).toBe(1);
    const onTop = await status.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(onTop).toBe(true);
    expect(await focused(page)).toBe('button: Share');
  });

  test('moves the focus to the replacement of the account when the session ends', async () => {
    const { page } = await open('/signedIn');
    await page.getByRole('button', { name: /Account/ }).focus();
    await page.evaluate(() => window.showPage('/sessionExpired'));
    await expect.poll(() => focused(page)).toBe('a: Sign in again');
  });

  test('moves it there also if the session ends before the script has come that a first use loads', async () => {
    const { page } = await open('/signedIn');
    const { requests, release } = await holdRequests(page, '**/later-*.js');
    await page.getByRole('button', { name: /Account/ }).focus();
    await expect.poll(() => requests).not.toEqual([]);
    await page.evaluate(() => window.showPage('/sessionExpired'));
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
    release();
    await expect.poll(() => focused(page)).toBe('a: Sign in again');
  });

  test('breaks words of eighty letters at 320 px and at 200 % text size', async () => {
    const { page } = await open('/french', { viewport: { width: 320, height: 900 } });
    await page.evaluate(() => {
      // The disclosure of the trail shows three dots, not its name.
      const texts = 'p, li > a, h1, h2, dd, figcaption, summary:not(.pr-breadcrumbs *), .pr-article-meta li';
      for (const element of document.querySelectorAll(texts)) {
        if (!element.querySelector('a, p')) element.append(` ${'Donaudampfschiff'.repeat(5)}`);
      }
    });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((link) => link.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
  });

  test('keeps a panel open that was opened before the script runs, and the focus', async () => {
    const { page } = await openPage(browser, 'about:blank');
    const { release } = await holdRequests(page, '**/client.js');
    await page.goto(`${sites.production?.origin}/seed`, { waitUntil: 'commit' });
    const expander = page.getByText('More Partners pages').locator('..');
    await expander.click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Third States');
    release();
    await hydrated(page);
    await page.waitForTimeout(100);
    expect(await page.getByRole('link', { name: 'Third States' }).isVisible()).toBe(true);
    expect(await focused(page)).toBe('a: Third States');
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pr-site-navigation-section[open]').count()).toBe(0);
  });
});

describe('the site navigation and its loading at first use', () => {
  const radix = '**/later-*.js';
  const expander = (page: Page, section: string) => page.getByText(`More ${section} pages`).locator('..');
  const isOpen = (page: Page) => page.locator('.pr-site-navigation-section[open] .pr-visually-hidden').allTextContents();
  const isOnRadix = (page: Page) => page.locator('summary[data-state]').count();

  /** Opens the page with lazily loaded scripts delayed until `release` is called. */
  async function openHeld() {
    const { page } = await openPage(browser, 'about:blank');
    const held = await holdRequests(page, radix);
    await page.goto(`${sites.production?.origin}/seed`);
    await hydrated(page);
    return { page, ...held };
  }

  test('does not load Radix while the page is only read', async () => {
    const { page, requests } = await openHeld();
    await page.mouse.move(400, 600);
    await page.getByRole('link', { name: 'E-mail' }).focus();
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    await page.getByRole('link', { name: 'Casework' }).hover();
    await expect.poll(() => requests.length).toBeGreaterThan(0);
  });

  test('opens a panel immediately while Radix is delayed, and keeps it open with the focus', async () => {
    const { page, release } = await openHeld();
    await expander(page, 'Partners').click();
    expect(await isOpen(page)).toEqual(['More Partners pages']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Third States');
    const link = await page.locator(':focus').elementHandle();
    await page.waitForTimeout(5000);
    expect(await isOnRadix(page)).toBe(0);
    release();
    await expect.poll(() => isOnRadix(page)).toBeGreaterThan(0);
    expect(await isOpen(page)).toEqual(['More Partners pages']);
    expect(await link?.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toEqual([]);
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
  });

  test('counts a press that begins before and ends after loading once', async () => {
    const { page, release } = await openHeld();
    await expander(page, 'About').hover();
    await page.mouse.down();
    release();
    await expect.poll(() => isOnRadix(page)).toBeGreaterThan(0);
    await page.mouse.up();
    await expect.poll(() => isOpen(page)).toEqual(['More About pages']);
    await page.waitForTimeout(200);
    expect(await isOpen(page)).toEqual(['More About pages']);
  });

  test('counts a key press that begins before and ends after loading once', async () => {
    const { page, release } = await openHeld();
    await expander(page, 'About').focus();
    await page.keyboard.down('Space');
    release();
    await expect.poll(() => isOnRadix(page)).toBeGreaterThan(0);
    await page.keyboard.up('Space');
    await expect.poll(() => isOpen(page)).toEqual(['More About pages']);
  });

  test('moves with arrow keys pressed while loading, once it has loaded', async () => {
    const { page, release } = await openHeld();
    await page.getByRole('link', { name: 'Casework' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await isOnRadix(page)).toBe(0);
    release();
    await expect.poll(() => focused(page)).toBe('a: Partners');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('summary: More Casework pages');
  });

  test.each<[string, (page: Page) => Promise<void>, string]>([
    ['Escape', (page) => page.keyboard.press('Escape'), 'summary: More About pages'],
    ['a press outside', (page) => page.locator('h1').click(), 'body'],
  ])('closes on %s while loading, once it has loaded', async (_, leave, focus) => {
    const { page, release } = await openHeld();
    await expander(page, 'About').click();
    await leave(page);
    expect(await isOnRadix(page)).toBe(0);
    release();
    await expect.poll(() => isOpen(page)).toEqual([]);
    expect(await focused(page)).toBe(focus);
  });

  test('opens on the first tap of a touch screen, and on later ones', async () => {
    const { page } = await open('/seed', { viewport: { width: 320, height: 900 }, hasTouch: true });
    await page.getByText('Menu', { exact: true }).tap();
    await expander(page, 'About').tap();
    await expect.poll(() => isOpen(page)).toEqual(['More About pages']);
    await expect.poll(() => isOnRadix(page)).toBeGreaterThan(0);
    await expander(page, 'Casework').tap();
    await expect.poll(() => isOpen(page)).toEqual(['More Casework pages']);
    await expander(page, 'Casework').tap();
    await expect.poll(() => isOpen(page)).toEqual([]);
  });

  test('works as it does without script if Radix never loads', async () => {
    const { page } = await openPage(browser, 'about:blank');
    await page.route(radix, (route) => route.abort());
    await page.goto(`${sites.production?.origin}/seed`);
    await hydrated(page);
    await expander(page, 'About').click();
    expect(await isOpen(page)).toEqual(['More About pages']);
    await expander(page, 'Partners').click();
    expect(await isOpen(page)).toEqual(['More Partners pages']);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: EU Member States');
    await Promise.all([page.waitForURL('**/partners/member-states'), page.keyboard.press('Enter')]);
  });

  test.each([
    [320, ''],
    [1280, ''],
    [320, '?enhance'],
    [1280, '?enhance'],
  ])('shows what find-in-page finds inside a panel at %i px%s', async (width, query) => {
    const { page } = await openPage(browser, `${sites.production?.origin}/seed${query}`, { viewport: { width, height: 900 } });
    if (!query) await hydrated(page);
    const link = page.getByText('Joint investigation teams');
    expect(await link.isVisible()).toBe(false);
    // A fragment opens the element that contains its target, as find-in-page and text fragments do.
    await link.evaluate((element) => {
      element.id = 'found';
      location.hash = '#found';
    });
    await expect.poll(() => link.isVisible()).toBe(true);
    expect(await isOpen(page)).toEqual(['More Casework pages']);
    await link.locator('..').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => link.isVisible()).toBe(false);
  });
});

describe('the header', () => {
  test('never covers the focused element, forwards and backwards, when sticky', async () => {
    const { page } = await open('/stickyHeader', { viewport: { width: 1280, height: 600 } });
    const hiddenBehind = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.pr-site-header-identity') as HTMLElement;
        const element = document.activeElement as HTMLElement;
        if (element === document.body || bar.contains(element) || element.closest('.pr-skip-links')) return null;
        const covered = bar.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return covered.top <= 0 && top < covered.bottom && bottom > covered.top ? element.outerHTML.slice(0, 120) : null;
      });
    const behind = new Set<string | null>();
    let stuck = false;
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press(key);
        behind.add(await hiddenBehind());
        stuck ||= await page.evaluate(
          () => scrollY > 300 && document.querySelector('.pr-site-header-identity')?.getBoundingClientRect().top === 0,
        );
      }
    }
    expect(stuck, 'it did stick').toBe(true);
    // Scrolls so that the next element is behind the sticky row.
    for (const link of await page.locator('main a').all()) {
      const isThere = await link.evaluate((element) => {
        const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]')];
        const shown = stops.filter((stop) => stop.checkVisibility());
        shown[shown.indexOf(element as HTMLElement) - 1]?.focus();
        scrollBy(0, element.getBoundingClientRect().top - 10);
        return element.getBoundingClientRect().top < 20;
      });
      if (!isThere) continue;
      await page.keyboard.press('Tab');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      behind.add(await hiddenBehind());
    }
    expect([...behind].filter(Boolean)).toEqual([]);
  });

  test('never covers a skip target when sticky, and does not stick on small screens', async () => {
    const { page } = await open('/stickyHeader', { viewport: { width: 1280, height: 600 } });
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    const [bar, main] = await Promise.all(
      ['.pr-site-header-identity', 'main'].map((selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect())),
    );
    expect(main?.top).toBeGreaterThanOrEqual(bar?.bottom ?? 0);
    const small = await open('/stickyHeader', { viewport: { width: 320, height: 600 } });
    await small.page.evaluate(() => scrollTo(0, 2000));
    expect(await small.page.locator('.pr-site-header-identity').evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(
      0,
    );
  });

  test.each([320, 768, 1280])('renders languages and search at %i px without axe violations or overflow', async (width) => {
    const { page } = await open('/longRead', { viewport: { width, height: 900 } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const languages = page.getByRole('button', { name: 'Change language, current language is English' });
    const list = page.getByRole('list', { name: 'Languages' });
    expect(await list.isVisible()).toBe(false);
    await languages.focus();
    await page.keyboard.press('Enter');
    expect(await list.getByRole('link').count()).toBe(24);
    const box = await list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await axe(page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: български');
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await languages.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('search').getByRole('searchbox', { name: 'Search' }).fill('flood money');
    await Promise.all([page.waitForURL('**/search?q=flood+money'), page.keyboard.press('Enter')]);
  });
});
