// A reader signs in with a real OpenID provider: OpenID Connect Core 1.0 (authorization code flow with PKCE, RFC 7636), RP-Initiated Logout 1.0,
// Back-Channel Logout 1.0, Front-Channel Logout 1.0.
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { axe, focused, launch } from '../support/browser.js';
import { bundleClient } from '../support/bundles.js';
import { startProvider } from './sign-in/provider.js';
import { startSite } from './sign-in/site.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let provider: Awaited<ReturnType<typeof startProvider>>;

beforeAll(async () => {
  browser = await launch();
  site = await startSite({
    ...inject('bundles').production,
    ...(await bundleClient('production', 'tests/consumer/sign-in/in-browser.tsx', 'in-browser.js')),
    '/styles.css': ['text/css', bundleCss('src/styles/all.css')],
  });
  provider = await startProvider(site);
  await site.connect(provider.issuer);
});
afterAll(async () => {
  await browser?.close();
  provider?.close();
  site?.close();
});
beforeEach(() => site.limit(3600));

async function reader(javaScriptEnabled = true): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(15_000);
  return context;
}

/** Opens a page, and records what its live regions say. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; said: () => Promise<string[]> }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    addEventListener('DOMContentLoaded', () => {
      const record = (records: MutationRecord[]) => {
        for (const { target } of records) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
          if (region?.textContent) said.push(region.textContent);
        }
      };
      new MutationObserver(record).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  });
  await page.goto(site.origin + path);
  return { page, said: () => page.evaluate(() => (window as unknown as { said: string[] }).said) };
}

/** Answers the provider's question. */
async function answer(page: Page, name: string) {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signIn(page: Page, name = 'Ada Example') {
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await answer(page, name);
}

/** The account list is opened, and its last entry pressed. */
async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
}

const account = (page: Page, name = 'Account: Ada Example') => page.getByRole('button', { name });
const signInLink = (page: Page) => page.getByRole('link', { name: 'Sign in', exact: true });

/** The reader turns to another tab and comes back. */
const comeBackTo = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Without waiting for a load: a page from the back/forward cache has none. */
const goBack = (page: Page, pages = 1) => page.evaluate((steps) => setTimeout(() => history.go(-steps)), pages);

describe.each([
  ['with script', true],
  ['without script', false],
])('%s, with the session on the server', (_, javaScriptEnabled) => {
  test('a reader signs in, returns to the page, and signs out', async () => {
    const context = await reader(javaScriptEnabled);
    const page = await context.newPage();
    await page.goto(`${site.origin}/minutes?year=2026`);
    await signIn(page);
    await account(page).waitFor();
    expect(page.url()).toBe(`${site.origin}/minutes?year=2026`);
    await signOut(page);
    await signInLink(page).waitFor();
    expect(page.url()).toBe(`${site.origin}/`);
  });

  test('a reader who cancels returns to the page, whose title and link say that it did not work', async () => {
    const context = await reader(javaScriptEnabled);
    const page = await context.newPage();
    await page.goto(`${site.origin}/minutes`);
    await signInLink(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await signInLink(page).waitFor();
    const message = 'There was a problem signing you in. Try again.';
    expect(await page.title()).toBe(`${message} – Harbour council opens its minutes – Harbour Council`);
    expect(await page.locator('.pr-sign-in-message').isVisible()).toBe(true);
    const described = await signInLink(page).evaluate((link) => {
      const id = link.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent;
    });
    expect(described).toBe(message);
    expect(await page.locator('.pr-sign-in-message').evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(720);
  });

  test('a page that asks for more leads to the provider for it', async () => {
    const context = await reader(javaScriptEnabled);
    const page = await context.newPage();
    await page.goto(site.origin);
    await signIn(page);
    await account(page).waitFor();
    await page.goto(`${site.origin}/members`);
    await page.getByRole('link', { name: 'Confirm your identity' }).click();
    await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
    await answer(page, 'Ada Example');
    await account(page).waitFor();
    expect(page.url()).toBe(`${site.origin}/members`);
    expect(await page.textContent('main')).toContain('The minutes of all meetings');
  });

  test('a session that has expired says so on the next page', async () => {
    const context = await reader(javaScriptEnabled);
    const page = await context.newPage();
    await page.goto(site.origin);
    await signIn(page);
    await account(page).waitFor();
    site.limit(0);
    await page.goto(`${site.origin}/minutes`);
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
    expect(await page.getByText('Your session has expired. Sign in again to continue.').isVisible()).toBe(true);
  });
});

describe('as time passes, with the session on the server', () => {
  test('the button says that the session has expired, once, and keeps the focus', async () => {
    const context = await reader();
    const { page, said } = await open(context, '/');
    await signIn(page);
    await account(page).waitFor();
    site.limit(2);
    await page.reload();
    await account(page).click();
    await page.getByRole('link', { name: 'Profile' }).focus();
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
    expect(await focused(page)).toBe('a: Sign in again');
    await comeBackTo(page);
    await page.waitForTimeout(300);
    expect(await said()).toEqual(['Your session has expired. Sign in again to continue.']);
  });

  test('signing out in one tab is said in the other, once', async () => {
    const context = await reader();
    const here = await open(context, '/');
    await signIn(here.page);
    await account(here.page).waitFor();
    const there = await open(context, '/minutes');
    await account(there.page).waitFor();
    await signOut(here.page);
    await there.page.getByRole('link', { name: 'Sign in again' }).waitFor();
    await comeBackTo(there.page);
    await there.page.waitForTimeout(300);
    expect(await there.said()).toEqual(['You signed out in another window or tab.']);
    await signInLink(here.page).click();
    // The provider has forgotten the reader, too.
    await answer(here.page, 'Grace Example');
    await account(here.page, 'Account: Grace Example').waitFor();
    await account(there.page, 'Account: Grace Example').waitFor();
  });

  test.each([
    ['which tells the site (back channel)', true],
    ['whose page shows a frame of the site (front channel)', false],
  ])('signing out at the provider, %s, is said when the reader comes back', async (_, hasBackChannel) => {
    provider.backChannel(hasBackChannel);
    onTestFinished(() => provider.backChannel(true));
    const context = await reader();
    const { page, said } = await open(context, '/');
    await signIn(page);
    await account(page).waitFor();
    const other = await context.newPage();
    await other.goto(`${provider.issuer}/session/end`);
    await other.getByRole('button', { name: 'Yes, sign me out' }).click();
    await other.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await comeBackTo(page);
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
    expect(await said()).toEqual(['You signed out in another window or tab.']);
  });

  test('a frame in the name of another provider signs nobody out', async () => {
    const context = await reader();
    const page = await context.newPage();
    await page.goto(site.origin);
    await signIn(page);
    await account(page).waitFor();
    const [sid] = site.sids();
    await context.request.get(`${site.origin}/frontchannel-logout?iss=https://evil.example&sid=${sid}`);
    await page.reload();
    expect(await account(page).isVisible()).toBe(true);
    await context.request.get(`${site.origin}/frontchannel-logout?iss=${provider.issuer}&sid=${sid}`);
    await page.reload();
    expect(await account(page).isVisible()).toBe(false);
  });

  test('a page from a cache learns who reads it, without moving anything', async () => {
    const context = await reader();
    const { page } = await open(context, '/');
    await signIn(page);
    await account(page).waitFor();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/cached`);
    await account(page).waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  test('a page from the back/forward cache does not go on with a session that has ended', async () => {
    const context = await reader();
    const { page } = await open(context, '/minutes');
    await signIn(page);
    await account(page).waitFor();
    await page.goto(`${site.origin}/`);
    await signOut(page);
    await signInLink(page).waitFor();
    await goBack(page, 2);
    await page
      .getByRole('link', { name: /^Sign in/ })
      .first()
      .waitFor();
    expect(await account(page).isVisible()).toBe(false);
  });
});

test('a double click sends one request, and a click after Back another', async () => {
  const context = await reader();
  const page = await context.newPage();
  await page.goto(site.origin);
  const [signIns, signOuts] = [site.requestsTo('/sign-in'), site.requestsTo('/sign-out')];
  await signInLink(page).dblclick();
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  expect(site.requestsTo('/sign-in') - signIns).toBe(1);
  await goBack(page);
  await signInLink(page).click();
  await answer(page, 'Ada Example');
  expect(site.requestsTo('/sign-in') - signIns).toBe(2);
  await account(page).click();
  await page.getByRole('button', { name: 'Sign out' }).dblclick();
  await page.getByRole('heading', { name: 'Do you want to sign out?' }).waitFor();
  expect(site.requestsTo('/sign-out') - signOuts).toBe(1);
});

describe('with the session in the browser', () => {
  test('a reader signs in and signs out, which another tab says', async () => {
    const context = await reader();
    const here = await open(context, '/in-browser');
    await signIn(here.page);
    await account(here.page).waitFor();
    const there = await open(context, '/in-browser');
    await account(there.page).waitFor();
    await account(here.page).click();
    await here.page.getByRole('link', { name: 'Sign out' }).click();
    await signInLink(here.page).waitFor();
    await there.page.getByRole('link', { name: 'Sign in again' }).waitFor();
    expect(await there.said()).toEqual(['You signed out in another window or tab.']);
  });

  test('a reader who cancels comes back to a link that says so', async () => {
    const context = await reader();
    const { page } = await open(context, '/in-browser');
    await signInLink(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('There was a problem signing you in. Try again.').waitFor();
    expect(await signInLink(page).getAttribute('aria-describedby')).toBeTruthy();
  });
});

test('a request of another site does not sign the reader out (CSRF)', async () => {
  const context = await reader();
  const page = await context.newPage();
  await page.goto(site.origin);
  await signIn(page);
  await account(page).waitFor();
  const response = await context.request.post(`${site.origin}/sign-out`);
  expect(response.status()).toBe(403);
  await page.reload();
  expect(await account(page).isVisible()).toBe(true);
});

test('a return address of another site leads home', async () => {
  const context = await reader();
  const page = await context.newPage();
  await page.goto(`${site.origin}/sign-in?returnTo=https://evil.example/`);
  await answer(page, 'Ada Example');
  await account(page).waitFor();
  expect(page.url()).toBe(`${site.origin}/`);
});
