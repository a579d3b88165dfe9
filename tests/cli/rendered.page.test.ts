// The pages of the command line, opened from disk as a browser opens any file.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, launch, openPage } from '../support/browser.js';
import { type CommandLine, commandLine } from '../support/command-line.js';

const content = resolve('tests/cli/content');
const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
let browser: Browser;
let command: CommandLine;
beforeAll(async () => {
  [browser, command] = await Promise.all([launch(), commandLine()]);
  await Promise.all([
    command.run(['render', content, '--out', 'site']),
    command.run(['render', content, '--out', 'inline', '--inline-styles']),
  ]);
});
afterAll(async () => {
  await browser?.close();
  command?.remove();
});

describe.each(['site', 'inline'])('in the folder %s', (folder) => {
  test.each(files)('%s is styled, and axe finds nothing', async (name) => {
    const { page } = await openPage(browser, pathToFileURL(join(command.folder, folder, name.replace('.json', '.html'))).href);
    const skipLink = page.locator('.pr-skip-link').first();
    expect(await skipLink.evaluate((link) => getComputedStyle(link).position), 'the stylesheet is loaded').not.toBe('static');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().left), 'it reaches the edge').toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a page with its styles inline', () => {
  const input = JSON.stringify({ publisher: { name: 'Agency' }, article: { headline: 'Ports are open', lang: 'ar' } });

  /** Opens what the command renders with options, as a server sends it that allows only some styles. */
  async function opened(options: string[], sources: (hash: string) => string) {
    const { stdout, stderr } = await command.run(['render', '-', '--inline-styles', ...options], { input });
    const [, hash = ''] = /style-src (\S+)/.exec(stderr) ?? [];
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('own.css')
        ? route.fulfill({ contentType: 'text/css', body: ':root { --pr-color-accent: #123456 }' })
        : route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': `style-src ${sources(hash)}` }, body: stdout }),
    );
    await page.goto('http://agency.example/');
    return page;
  }
  const styleOf = (page: Page, selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

  test('is styled where the policy allows its hash, and not elsewhere', async () => {
    const allowed = await opened([], (hash) => hash);
    expect(await styleOf(allowed, '.pr-skip-link', 'position')).toBe('absolute');
    await allowed.context().close();
    const blocked = await opened([], () => "'self'");
    expect(await styleOf(blocked, '.pr-skip-link', 'position')).toBe('static');
    await blocked.context().close();
  });

  test('has the theme, the direction and the stylesheets of the site', async () => {
    const page = await opened(['--theme', 'dark', '--stylesheet', 'own.css'], (hash) => `'self' ${hash}`);
    expect(await styleOf(page, ':root', 'color-scheme')).toBe('dark');
    expect(await styleOf(page, ':root', 'direction')).toBe('rtl');
    expect(await styleOf(page, '.pr-skip-link', 'color')).toBe('rgb(18, 52, 86)');
    await page.context().close();
  });
});
