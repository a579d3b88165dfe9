import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { apart, built, islands } from '../../scripts/entries.mjs';
import { unpack } from '../../scripts/pack.mjs';
import { seed } from '../../stories/fixtures/seed.js';
import { inBrowser } from '../package/imports.js';

const app = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-ui-next-')));
const next = join(app, 'node_modules/next/dist/bin/next');
// Next sets NODE_ENV itself; Vitest's value would interfere.
const options = { cwd: app, env: { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' } };
let browser: Browser;

beforeAll(async () => {
  cpSync('tests/consumer/next', app, { recursive: true });
  writeFileSync(join(app, 'app/seed.ts'), readFileSync('stories/fixtures/seed.ts', 'utf8').replace('../../src/index.js', 'pressroom-ui'));
  await run('npm', 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  await unpack(join(app, 'node_modules/pressroom-ui'));
  await run(process.execPath, next, 'build', '--webpack');
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  rmSync(app, { recursive: true, force: true });
});

async function run(command: string, ...args: string[]) {
  await promisify(execFile)(command, args, options).catch(({ message, stdout }) => {
    throw new Error(`${message}${stdout}`);
  });
}

/** Serves the app until the test ends. @returns its URL */
async function serve(command: string): Promise<string> {
  const server = spawn(process.execPath, [next, command, '--hostname', '127.0.0.1', '--port', '0'], options);
  onTestFinished(async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  });
  return new Promise((resolve, reject) => {
    let log = '';
    const onData = (data: Buffer) => {
      log += data;
      const [, address] = /Local:\s+(\S+)/.exec(log) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', onData);
    server.stderr.on('data', onData);
    server.once('exit', () => reject(new Error(`next ${command} ended:\n${log}`)));
  });
}

/** Opens a page and collects console errors. */
async function open(address: string, javaScriptEnabled = true): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled });
  onTestFinished(() => context.close());
  // `next dev` compiles on request.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}

describe('the part of the package in the browser bundle', () => {
  let modules: string[];
  beforeAll(() => {
    modules = JSON.parse(readFileSync(join(app, 'client-modules.json'), 'utf8'));
  });

  // The page under test uses every island except those with a separate entry point.
  const used = Object.entries(islands()).flatMap(([name, files]) => (apart.includes(name) ? [] : files));
  const inPackage = (files: Iterable<string>) => [...files].map((file) => built(file).replace('dist/', '')).sort();

  // Components are `.tsx`; what islands attach to the page (`*.behaviour.ts` and its helpers) is not.
  const isComponent = (file: string) => existsSync(join('src', file.replace(/\.js$/, '.tsx')));

  test('contains only the islands of components and templates, and no metadata or messages', () => {
    const notScript = modules.filter(
      (file) => /^(metadata|locales)\//.test(file) || (/^(components|templates)\//.test(file) && isComponent(file)),
    );
    expect(notScript).toEqual(inPackage(used));
  });

  test('contains the islands and their imports, and nothing else', () => {
    expect(modules).toEqual(inPackage(inBrowser(used)));
  });
});

test('renders the headline and the whole navigation without script', async () => {
  const { page } = await open(await serve('start'), false);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(seed.article.headline);
  const links = seed.navigation?.flatMap((item) => [item, ...(item.children ?? [])]) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const { href } of links) expect(await page.locator(`nav a[href="${href}"]`).count(), href).toBeGreaterThan(0);
});

// Next.js, "generateMetadata": a layout's title wins over one that a component renders, but not over an absolute one of the page.
describe('generateMetadata', () => {
  const headOf = async (path: string) => {
    const { page } = await open(new URL(path, await serve('start')).href, false);
    return page.evaluate(() => {
      const attribute = (selector: string, name: string) =>
        [...document.head.querySelectorAll(selector)].map((one) => one.getAttribute(name));
      return {
        titles: [...document.querySelectorAll('title')].filter((title) => !title.closest('svg')).map((title) => title.textContent),
        descriptions: attribute('meta[name=description]', 'content'),
        ogTitles: attribute('meta[property="og:title"]', 'content'),
        types: attribute('meta[property="og:type"]', 'content'),
        canonical: attribute('link[rel=canonical]', 'href'),
        languages: attribute('link[hreflang]', 'hreflang'),
        feeds: attribute('link[type="application/atom+xml"]', 'href'),
        robots: attribute('meta[name=robots]', 'content'),
        cards: attribute('meta[name="twitter:card"]', 'content'),
        structuredData: document.querySelectorAll('script[type="application/ld+json"]').length,
      };
    });
  };

  test('gives an article its own title, once, and no description of another page, whatever the layout says', async () => {
    expect(await headOf('/')).toEqual({
      titles: [`${seed.article.headline} – Eurojust`],
      descriptions: [],
      ogTitles: [seed.article.headline],
      types: ['article'],
      canonical: [seed.url],
      languages: [],
      feeds: [],
      robots: ['max-image-preview:large'],
      cards: ['summary'],
      structuredData: 1,
    });
  });

  test('gives a list its title, feed and versions in other languages', async () => {
    expect(await headOf('/news')).toMatchObject({
      titles: ['Actualités – Agence du littoral'],
      ogTitles: ['Actualités'],
      types: ['website'],
      languages: ['fr', 'en', 'x-default'],
      feeds: ['https://coast.example/fr/actualites.atom'],
      structuredData: 1,
    });
  });
});

// Development reports hydration errors in detail; production is what readers get.
test.each([{ command: ['start'] }, { command: ['dev', '--webpack'] }])(
  'hydrates the page without errors with next $command.0',
  async ({ command }) => {
    const { page, complaints } = await open(await serve(...command));
    // Only script can change this state and this message, so two islands are hydrated.
    // The first use loads Radix, which marks the menu; the section pressed meanwhile is open.
    expect(await page.locator('nav summary[data-state]').count()).toBe(0);
    await page.locator('nav .pr-site-navigation-expander').first().click();
    await page.locator('nav summary[data-state="open"]').waitFor();
    expect(await page.locator('nav details[open]').count()).toBe(1);
    await page.locator('[data-command="copy-link"]').click();
    await page.locator('[data-copied]:not(:empty)').waitFor();
    expect(await tabStops(page, '[role="toolbar"]')).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  },
);

test('with the link of Next.js as linkComponent, links keep their addresses and change the page without loading the document again', async () => {
  const { page, complaints } = await open(new URL('/news', await serve('start')).href);
  expect(await page.getByRole('link', { name: 'Les marées' }).getAttribute('href')).toBe('/fr/marees');
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  await page.getByRole('link', { name: 'The meeting' }).click();
  await page.getByRole('heading', { level: 1, name: seed.article.headline }).waitFor();
  expect(await page.locator('html[data-kept]').count()).toBe(1);
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

/** Number of tab stops inside an element, from the first link of the page to its footer. */
async function tabStops(page: Page, selector: string): Promise<number> {
  const focused = page.locator(':focus');
  await page.locator('a').first().focus();
  for (let stops = 0; ; await page.keyboard.press('Tab')) {
    if ((await focused.and(page.locator('footer a')).count()) > 0) return stops;
    stops += await focused.and(page.locator(`${selector} *`)).count();
  }
}
