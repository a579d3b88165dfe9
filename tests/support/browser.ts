import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and axe's best practices. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A browser; with `scripting: false` one that has it switched off, as readers do, so that `@media (scripting: none)` holds. */
export async function launch({ scripting = true } = {}): Promise<Browser> {
  const args = scripting ? chromiumArgs : [...chromiumArgs, '--blink-settings=scriptEnabled=false'];
  return chromium.launch({ executablePath: await findChromium(), args });
}

/** A page that writes down all that is said on its console and thrown in it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('React DevTools')) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`thrown: ${error}`));
  await page.goto(url);
  return { page, said };
}

export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.hydrated);
}

/** What axe finds wrong, one line a violation. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, axeTags);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

/** How the focused element is named, shortly: for walking a page with the Tab key. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName}: ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Presses Tab until the focus leaves the page or comes round; what it passed. */
export async function walk(page: Page, most = 200): Promise<string[]> {
  const passed: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === 'body' || (step > 0 && name === passed[0])) break;
    passed.push(name);
  }
  return passed;
}
