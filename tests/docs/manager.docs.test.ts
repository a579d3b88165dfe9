// The interface of Storybook around the pages: ours are its theme, the tools of the toolbar, the names and the order of what is in the sidebar.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, launch } from '../support/browser.js';
import { serveFolder } from '../support/static-files.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launch();
  site = await serveFolder('storybook-static');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds in Storybook's own elements, which nothing of ours can change: rules and elements. */
const ofStorybook = [
  // "Collapse", where the name of the section is visible.
  { rule: 'label-content-name-mismatch', element: '[data-action="collapse-root"]' },
  // "Open navigation menu", where the name of the page is visible.
  { rule: 'label-content-name-mismatch', element: '[aria-label="Open navigation menu"]' },
  // Handles between sidebar, page and panel, which are in no landmark.
  { rule: 'region', element: '[role="separator"]' },
  // What a tool opens, which is in no landmark either.
  { rule: 'region', element: 'div:has([role="listbox"])' },
];

const preview = (page: Page) => page.frameLocator('#storybook-preview-iframe');
/** The headline of the page; Storybook has others for what it cannot show. */
const headline = (page: Page) => preview(page).locator(':is(#storybook-root, #storybook-docs) h1').first();

async function open(path: string, width: number): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`thrown: ${error}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  await page.goto(`${site.address}${path}`);
  await page.getByRole('button', { name: /^Theme/ }).waitFor();
  await headline(page).waitFor();
  return { page, faults };
}

/** What axe finds around the page, without what is Storybook's own. */
async function found(page: Page): Promise<string[]> {
  const violations = await axe(page, { exclude: ['iframe'] });
  return page.evaluate(
    ([all, known]) =>
      all.flatMap((violation) => {
        const [, rule = '', targets = ''] = /^([\w-]+): .* \((.*)\)$/s.exec(violation) ?? [];
        const own = known.filter((one) => one.rule === rule).map(({ element }) => element);
        const left = targets.split(', ').filter((target) => !own.some((element) => document.querySelector(target)?.matches(element)));
        return left.map((target) => `${violation.replace(/ \(.*/s, '')}: ${document.querySelector(target)?.outerHTML.slice(0, 200)}`);
      }),
    [violations, ofStorybook] as const,
  );
}

/** The tools that we add to the toolbar. */
const tools = [/^Theme/, /^Language of the components/, /^Direction/];

describe.each([1440, 768, 390])('at %i px', (width) => {
  test.each(['?path=/docs/introduction--docs', '?path=/story/pages-seed--as-published'])(
    '%s has no faults around the page',
    async (path) => {
      const { page, faults } = await open(path, width);
      expect([...faults, ...(await found(page))]).toEqual([]);
      await page.context().close();
    },
  );

  test('our tools are in the window, and axe finds nothing in what they open', async () => {
    const { page } = await open('?path=/story/pages-seed--as-published', width);
    for (const name of tools) {
      const tool = page.getByRole('button', { name });
      const { x = 0, width: wide = width } = (await tool.boundingBox()) ?? {};
      expect(x + wide).toBeLessThanOrEqual(width);
      await tool.click();
      await page.getByRole('option').first().waitFor();
      expect(await found(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

test('opens on the introduction', async () => {
  const { page, faults } = await open('', 1440);
  expect(await headline(page).textContent()).toBe('Pressroom UI');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the introduction changes theme and language of every example', async () => {
  const { page } = await open('', 1440);
  const shown = preview(page);
  await shown.getByRole('button', { name: 'Dark theme' }).click();
  await shown.getByRole('combobox', { name: 'Language of the components' }).selectOption('fr');
  await expect.poll(() => page.getByRole('button', { name: /^Theme/ }).textContent()).toContain('Dark');
  await expect.poll(() => page.getByRole('button', { name: tools[1] as RegExp }).textContent()).toMatch(/français/i);
  await expect.poll(() => shown.locator('.landing-pair').textContent()).toContain('Se connecter');
  expect(await shown.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.context().close();
});
