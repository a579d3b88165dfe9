import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open } from '../harness/browser.js';
import { firstMenu } from '../harness/menu.js';
import { out } from '../harness/paths.js';
import { addressOf } from '../harness/site.js';
import { type Content, seedPage } from '../shared/content.js';

export interface Checks {
  /** What axe reports, by the names of its rules. */
  axe: string[];
  axeWithMenu: string[];
  /** Whether the first menu opens and closes. */
  works: boolean;
  /** What the console and uncaught errors say. */
  messages: string[];
  /** Links of the navigation that are reached without script. */
  linksWithoutScript: number;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and axe's best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { runOnly })).violations.map(({ id }) => id);
  }, tags);
}

/** Opens every menu with the mouse, and counts the links of the navigation that have been visible. */
async function linksWithoutScript(browser: Browser, url: string, { trigger }: Candidate, { words }: Content): Promise<number> {
  const { context, page } = await open(browser, { scripting: false });
  await page.goto(url);
  const links = words.navigation.sections.flatMap(({ children = [] }) => children.map(({ href }) => href));
  const seen = new Set<string>();
  const look = async () => {
    for (const href of links) if (await page.locator(`nav a[href="${href}"]`).first().isVisible()) seen.add(href);
  };
  await look();
  for (const one of await page.locator(trigger).all()) {
    await one.click({ timeout: 2000 }).catch(() => {});
    await look();
  }
  await context.close();
  return seen.size / links.length;
}

/** Whether a page is what it should be. Its pictures are left in the folder of what is built. */
export async function check(browser: Browser, origin: string, candidate: Candidate, content: Content): Promise<Checks> {
  const url = origin + addressOf(candidate.name, seedPage);
  const { context, page, quiet } = await open(browser);
  const messages: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  const picture = (name: string) => page.screenshot({ path: join(out, candidate.name, `${name}.png`), fullPage: true });
  await page.goto(url, { waitUntil: 'networkidle' });
  await quiet();
  await picture('page');
  const atRest = await axe(page);
  const menu = await firstMenu(page, candidate);
  await menu.press();
  await quiet();
  const opens = await menu.isOpen();
  await picture('menu');
  const withMenu = await axe(page);
  await menu.press();
  const works = opens && !(await menu.isOpen());
  await context.close();
  return {
    axe: atRest,
    axeWithMenu: withMenu,
    works,
    messages,
    linksWithoutScript: await linksWithoutScript(browser, url, candidate, content),
  };
}
