// Every state of the sign-in button: axe in all modes, with pop-ups closed and open; and on a whole page that learns its state, no layout shift
// (Layout Instability API).
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { type Locale, type SignIn, SignInButton, type SignInStatus } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { renderPage } from '../../src/render-page/exports.js';
import { seed } from '../../stories/fixtures/seed.js';
import { signInButton } from '../../stories/fixtures/sign-in-button.js';
import { axe, launch } from '../support/browser.js';

const origin = 'http://site.example';
const css = bundleCss('src/styles/all.css');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens a page of HTML. `/session` is answered when `answer` resolves. */
async function open(html: string, options: BrowserContextOptions = {}, answer?: Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const scripts = inject('bundles').production;
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = scripts[pathname]?.[1];
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (pathname === '/styles.css') return route.fulfill({ contentType: 'text/css', body: css });
    if (pathname === '/session') return route.fulfill({ json: await answer });
    return script ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(origin);
  return page;
}

const inEnglish = Object.values(signInButton).map(({ signIn }): SignIn => signIn);
const inArabic = inEnglish.map((signIn) => ({
  ...signIn,
  ...('name' in signIn && { name: 'الأستاذة ليلى العلي' }),
  ...('links' in signIn && { links: [{ label: 'الملف الشخصي', href: '/account' }] }),
  ...('providers' in signIn && {
    providers: [{ label: 'دخول الساحل', href: '/a' }, ...['ب', 'ج'].map((label) => ({ label, href: '/b' }))],
  }),
}));

/** All states, one below the other. */
const allStates = (states: readonly SignIn[], locale: Locale, theme: string) => `<!doctype html>
  <html lang="${locale.tag}" dir="${locale.dir}" data-theme="${theme}"><meta charset="utf-8"><title>States</title><link rel="stylesheet" href="/styles.css">
  <body style="margin: 0; background: var(--pr-color-paper); color: var(--pr-color-ink)"><main><h1>States</h1>
  ${renderToStaticMarkup(states.map((signIn, at) => <SignInButton key={at} signIn={signIn} locale={locale} style={{ margin: '1rem' }} />))}`;

const modes: [string, string, BrowserContextOptions][] = [
  ['light', allStates(inEnglish, en, 'light'), {}],
  ['dark', allStates(inEnglish, en, 'dark'), {}],
  ['in forced colours', allStates(inEnglish, en, 'light'), { forcedColors: 'active' }],
  ['from right to left', allStates(inArabic, ar, 'light'), {}],
  ['at 320 px', allStates(inEnglish, en, 'light'), { viewport: { width: 320, height: 900 } }],
];

test.each(modes)('axe finds nothing in any state, %s, pop-ups closed and open', async (_, html, options) => {
  const page = await open(html, options);
  expect(await axe(page)).toEqual([]);
  // An account, and a list of providers.
  for (const content of ['form', 'ul[aria-label]']) {
    const id = await page.locator(`[popover]:has(${content})`).first().getAttribute('id');
    await page.locator(`[popovertarget="${id}"]`).click();
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
  }
});

/** Whether something is seen in the window, and not cut off. */
const inWindow = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > 0;
    return isInside && element.textContent !== '' && getComputedStyle(element).clipPath === 'none';
  });

const answers: Record<SignInStatus, string> = {
  unknown: 'Sign in',
  'signed-out': 'Sign in',
  redirecting: 'Sign in',
  'signed-in': 'Account: Professor Robin Maria Example-Placeholder, Examplian Delegation',
  'step-up': 'Confirm your identity',
  expired: 'Sign in again',
  'signed-out-elsewhere': 'Sign in again',
  error: 'Sign in',
};

describe.each([320, 768, 1280])('a whole page of %i px', (width) => {
  test.each(Object.entries(answers) as [SignInStatus, string][])(
    'does not move when it learns that its state is "%s"',
    async (status, shown) => {
      const signIn: SignIn = {
        href: '/sign-in',
        session: '/session',
        signOutAction: '/sign-out',
        links: [{ label: 'Profile', href: '/me' }],
      };
      const html = renderPage(
        { ...seed, signIn },
        { stylesheets: ['/styles.css'], scripts: ['/enhance-page.js', '/enhance-session-page.js'] },
      );
      let answer: (session: unknown) => void = () => {};
      const page = await open(html, { viewport: { width, height: 900 } }, new Promise((resolve) => (answer = resolve)));
      await page.evaluate(async () => {
        await document.fonts.ready;
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Element | null }[] })[])
            shifts.push(...entry.sources.map(({ node }) => node?.className ?? ''));
        }).observe({ type: 'layout-shift' });
      });
      answer({ status, name: 'Professor Robin Maria Example-Placeholder, Examplian Delegation' });
      await page.locator('.pr-sign-in-link:visible', { hasText: shown }).waitFor();
      // The observer is told after the next frames.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
      );
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
      const message = page.locator('.pr-sign-in-message');
      if (await message.textContent()) await expect(inWindow(message)).resolves.toBe(true);
      await page.mouse.click(10, 300);
      expect(await inWindow(message)).toBe(false);
    },
  );
});
