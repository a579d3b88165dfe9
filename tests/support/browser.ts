import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and axe's best practices. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Launches a browser; with `scripting: false` scripting is disabled in its settings, so that `@media (scripting: none)` matches.
 * `focusgroup` is native or not, whatever the default of this version. It is Chromium, or the Firefox at `FIREFOX_PATH`.
 */
export async function launch({ scripting = true, focusgroup = undefined as boolean | undefined } = {}): Promise<Browser> {
  // A released Firefox, by WebDriver BiDi: Playwright's own is not needed.
  const firefoxPath = process.env.FIREFOX_PATH;
  if (firefoxPath) return firefox.launch({ executablePath: firefoxPath, channel: 'moz-firefox' });
  const args = [
    ...chromiumArgs,
    ...(scripting ? [] : ['--blink-settings=scriptEnabled=false']),
    ...(focusgroup === undefined ? [] : [`--${focusgroup ? 'enable' : 'disable'}-blink-features=Focusgroup`]),
  ];
  return chromium.launch({ executablePath: await findChromium(), args });
}

/** Opens a page and collects its console messages and uncaught errors. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; messages: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('React DevTools')) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`thrown: ${error}`));
  await page.goto(url);
  return { page, messages };
}

export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.hydrated);
}

/** Holds requests back, as a slow network does, until `release` is called. @returns also the URLs that have been asked for */
export async function holdRequests(page: Page, url: Parameters<Page['route']>[0]): Promise<{ requests: string[]; release: () => void }> {
  const requests: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    requests.push(route.request().url());
    await held;
    await route.continue();
  });
  return { requests, release };
}

/** The violations that axe reports, one line each, in the whole page, in the element that matches a selector, or in all but some. */
export async function axe(page: Page, within?: string | { exclude: string[] }): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async ([tags, selector]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(selector ?? document, { runOnly: tags })).violations;
    },
    [axeTags, within] as const,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

/** A short description of the focused element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const words = element.cloneNode(true) as Element;
    for (const hidden of words.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    const name = element.getAttribute('aria-label') ?? words.textContent ?? '';
    return `${element.localName}: ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Presses Tab until the focus leaves the page or returns to the first stop. @returns the stops */
export async function walk(page: Page, most = 200): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === 'body' || (step > 0 && name === names[0])) break;
    names.push(name);
  }
  return names;
}
