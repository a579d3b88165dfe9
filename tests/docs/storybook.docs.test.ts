import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../scripts/machines/pages.js';
import { axe, launch } from '../support/browser.js';
import { serveFolder } from '../support/static-files.js';

const folder = 'storybook-static';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const entries: Entry[] = Object.values(JSON.parse(read('index.json')).entries);
const docs = entries.filter(({ type }) => type === 'docs');
const ids = new Set(entries.map(({ id }) => id));

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launch();
  site = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The anchors of each page that was opened, and the links to anchors of other pages. */
const anchors = new Map<string, Set<string>>();
const distant: { from: string; id: string; anchor: string }[] = [];

/** What is wrong with the addresses of a page. */
function linkFaults(from: string, links: readonly string[]): string[] {
  return links.flatMap((href) => {
    const page = /^\?path=\/(?:docs|story)\/([\w-]+)(?:#(.+))?$/.exec(href);
    if (page) {
      const [, id = '', anchor] = page;
      if (anchor) distant.push({ from, id, anchor });
      return ids.has(id) ? [] : [href];
    }
    if (href.startsWith('#')) return anchors.get(from)?.has(href.slice(1)) ? [] : [href];
    if (/^(https?:|mailto:)/.test(href)) return [];
    return existsSync(join(folder, href.replace(/^\.?\/|[?#].*$/g, ''))) ? [] : [href];
  });
}

/** Resolves once a page has asked for nothing for half a second. Examples in frames have documents of their own, for which Playwright may wait forever. */
function settled(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && request.frame() === page.mainFrame()) open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => void open.delete(request));
  return async () => {
    for (let quiet = 0; quiet < 5; quiet = open.size > 0 ? 0 : quiet + 1) await page.waitForTimeout(100);
  };
}

/** Types and defaults that say nothing. */
const hollow = /\b(union|Omit|unknown|ReadonlyArray)\b(?!')/;

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.concurrent.each(docs.map(({ id }) => id))('%s has no faults', async (id) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error}`));
    page.on('response', (response) => {
      // What the examples refer to is no part of the docs.
      if (response.status() >= 400 && response.url().includes('/assets/')) faults.push(`${response.status()}: ${response.url()}`);
    });
    const isSettled = settled(page);
    await page.goto(`${site.address}iframe.html?viewMode=docs&id=${id}&globals=theme:${theme}`);
    await page.locator('.sbdocs-content h1').first().waitFor();
    await isSettled();
    // What Storybook, the guides and the tables link to, without the links of the examples.
    const own = 'a[href]:not(.sb-story *, .usage-rendered *, .foundations-sample *, [inert] *, [href="#"])';
    const links = await page.locator(own).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    anchors.set(id, new Set(await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id))));
    faults.push(...linkFaults(id, links).map((href) => `broken link: ${href}`));
    const cells = await page.locator(':is(.reference-table, .docblock-argstable) td').allInnerTexts();
    faults.push(...cells.filter((cell) => hollow.test(cell) || /^\s*-?\s*$/.test(cell)).map((cell) => `table: ${cell}`));
    // Stories are checked on their own, with the landmarks and headings of a page: what axe says of the order counts them, too. Examples of what not to do
    // are what they are, and say so in their caption.
    const violations = await axe(page, { exclude: ['.sb-story', '[data-verdict="do-not"] .usage-rendered'] });
    faults.push(...violations.filter((violation) => !violation.startsWith('heading-order')));
    const headings = page.locator(':is(h1, h2, h3, h4):not(.sb-story *, .usage-rendered *)');
    const levels = await headings.evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
    faults.push(
      ...levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`heading of level ${level} after ${levels[index - 1]}`] : [],
      ),
    );
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) faults.push(`wider than the window: ${needed} px of ${width}`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('links to a place on another page find it', () => {
  expect(distant.length).toBeGreaterThan(0);
  expect(distant.filter(({ id, anchor }) => !anchors.get(id)?.has(anchor))).toEqual([]);
});

describe('what programs read', () => {
  const files = readdirSync(join(folder, 'docs')).map((file) => `docs/${file}`);

  test('every docs page is there as Markdown without components', () => {
    expect(files.sort()).toEqual(docs.map(({ id }) => `docs/${id}.md`).sort());
    const faults = files.filter((file) => {
      const text = read(file).replace(/^```[\s\S]*?^```$/gm, '');
      return text.length < 200 || /^import |^<[A-Z]|^export /m.test(text) || !text.startsWith('# ');
    });
    expect(faults).toEqual([]);
  });

  test('links of Markdown and llms.txt lead somewhere', () => {
    const broken = ['llms.txt', ...files].flatMap((file) => {
      const text = read(file).replace(/^```[\s\S]*?^```$|`[^`]*`/gm, '');
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = '']) => {
        const page = /\?path=\/(?:docs|story)\/([\w-]+)/.exec(href);
        if (page ? ids.has(page[1] ?? '') : /^(https?:|mailto:|#)/.test(href)) return [];
        return existsSync(join(folder, file, '..', href)) ? [] : [`${file}: ${href}`];
      });
    });
    expect(broken).toEqual([]);
    expect(docs.filter(({ id }) => !read('llms.txt').includes(`docs/${id}.md`))).toEqual([]);
  });

  test('the list of components has every prop, and nothing says where it was built', () => {
    const components: { name: string; import: string; props: { description: string }[] }[] = JSON.parse(read('components.json'));
    expect(components.length).toBeGreaterThan(40);
    expect(components.flatMap(({ props }) => props).filter(({ description }) => !description)).toEqual([]);
    const texts = ['index.json', 'components.json', 'llms.txt', ...files];
    expect(texts.filter((file) => read(file).includes(process.cwd()))).toEqual([]);
  });
});
