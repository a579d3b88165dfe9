// The pages of the command line, opened from disk as a browser opens any file.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, launch, openPage } from '../support/browser.js';
import { type CommandLine, commandLine } from '../support/command-line.js';

const content = resolve('tests/cli/content');
const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
let browser: Browser;
let command: CommandLine;
beforeAll(async () => {
  [browser, command] = await Promise.all([launch(), commandLine()]);
  await command.run(['render', content, '--out', 'site']);
});
afterAll(async () => {
  await browser?.close();
  command?.remove();
});

test.each(files)('%s is styled, and axe finds nothing', async (name) => {
  const { page } = await openPage(browser, pathToFileURL(join(command.folder, 'site', name.replace('.json', '.html'))).href);
  const skipLink = page.locator('.pr-skip-link').first();
  expect(await skipLink.evaluate((link) => getComputedStyle(link).position), 'the stylesheet is loaded').not.toBe('static');
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().left), 'it reaches the edge').toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.context().close();
});
