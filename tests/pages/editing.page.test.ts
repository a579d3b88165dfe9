// The page of an editor: RibbonTabs in the header of a NewsPage, beside the account.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, focused, hydrated, launch, openPage } from '../support/browser.js';
import { startSite } from '../support/site.js';

let scripted: Browser;
let unscripted: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  [scripted, unscripted, site] = await Promise.all([launch(), launch({ scripting: false }), startSite('production')]);
});
afterAll(async () => {
  await scripted?.close();
  await unscripted?.close();
  site?.close();
});

const widths = [320, 390, 480, 640, 768, 900, 1024, 1280];

async function open(isScripted: boolean): Promise<Page> {
  const options = isScripted ? {} : { javaScriptEnabled: false };
  const { page } = await openPage(isScripted ? scripted : unscripted, `${site.origin}/editing`, options);
  if (isScripted) await hydrated(page);
  return page;
}

/** Words of the ribbon that are divided between lines, of tabs and commands that are shown. */
const dividedWords = (page: Page) =>
  page.locator('.pr-ribbon-tabs').evaluate((ribbon) => {
    const divided: string[] = [];
    const range = document.createRange();
    for (const element of ribbon.querySelectorAll('.pr-ribbon-tab, .pr-ribbon-tab-label, .pr-ribbon-command-label')) {
      if (!element.checkVisibility()) continue;
      for (const text of element.childNodes) {
        for (const { 0: word, index } of text instanceof Text ? text.data.matchAll(/\S+/g) : []) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) divided.push(word);
        }
      }
    }
    return divided;
  });

describe.each([
  ['with script', true],
  ['without script', false],
] as const)('%s', (_, isScripted) => {
  test('has a ribbon as wide as the window leaves it, at every width, whose words are whole', async () => {
    const page = await open(isScripted);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const at = `at ${width} px`;
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), at).toBeLessThanOrEqual(0);
      expect(await dividedWords(page), at).toEqual([]);
      // The room of the page's column, without the account where it stands beside the ribbon.
      const missing = await page.locator('.pr-ribbon-tabs').evaluate((ribbon) => {
        const row = ribbon.parentElement as HTMLElement;
        const { paddingInlineStart, paddingInlineEnd, columnGap } = getComputedStyle(row);
        const [own, account] = [...row.children].map((child) => child.getBoundingClientRect());
        const room = row.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
        const isBeside = own && account && account.top < own.bottom;
        return room - (isBeside ? account.width + Number.parseFloat(columnGap) : 0) - (own?.width ?? 0);
      });
      expect(missing, at).toBeLessThanOrEqual(1);
    }
  });

  test('shows the commands themselves where there is room, and hides none at 320 px', async () => {
    const page = await open(isScripted);
    for (const name of ['Alternative text', 'Credit']) expect(await page.getByRole('link', { name }).isVisible(), name).toBe(true);
    await page.setViewportSize({ width: 320, height: 700 });
    const groups = page.locator('.pr-ribbon-group >> visible=true');
    expect(await groups.count()).toBe(isScripted ? 2 : 6);
    for (const group of await groups.all()) {
      const commands = group.locator('.pr-ribbon-command >> visible=true');
      expect(await commands.count()).toBeGreaterThan(0);
      for (const command of await commands.all()) expect((await command.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    }
  });

  test('begins its headings with the h1', async () => {
    const page = await open(isScripted);
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ localName }) => localName));
    expect(levels[0]).toBe('h1');
    expect(levels.filter((level) => level === 'h1')).toHaveLength(1);
  });
});

test('hydrates without errors, and passes axe at 320 and 1280 px', async () => {
  for (const width of [320, 1280]) {
    const { page, messages } = await openPage(scripted, `${site.origin}/editing`, { viewport: { width, height: 900 } });
    await hydrated(page);
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Draft' }).click();
    expect(await axe(page)).toEqual([]);
    expect(messages).toEqual([]);
  }
});

test('leads from the tab into its commands, then to the button that hides them, then to the account', async () => {
  const page = await open(true);
  await page.getByRole('tab', { name: 'Picture' }).focus();
  const stops: string[] = [];
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops).toEqual(['a: Alternative text', 'button: Commands', 'button: Account: Robin Example']);
});

describe.each([
  ['with native focusgroup', true],
  ['with our own roving focus', false],
] as const)('%s', (_, focusgroup) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ focusgroup });
  });
  afterAll(() => browser?.close());

  async function openBar(): Promise<Page> {
    const { page } = await openPage(browser, 'about:blank');
    // Versions that have it only on request name the property otherwise.
    await page.addInitScript((isNative) => {
      if (isNative) Object.assign(HTMLElement.prototype, { focusGroup: '' });
    }, focusgroup);
    await page.goto(`${site.origin}/editing`);
    await hydrated(page);
    await page.getByRole('tab', { name: 'Draft' }).click();
    return page;
  }
  const press = async (page: Page, ...keys: string[]) => {
    const stops: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      stops.push(await focused(page));
    }
    return stops;
  };

  test('hands the focus on from a command that is disabled, and stays one tab stop', async () => {
    const page = await openBar();
    expect(await press(page, 'Tab', 'ArrowRight', 'ArrowRight')).toEqual([
      'button: Publish',
      'button: More options: Publish',
      'button: Save draft',
    ]);
    const save = page.getByRole('button', { name: 'Save draft' });
    await save.evaluate((button: HTMLButtonElement) => {
      button.disabled = true;
    });
    await expect.poll(() => focused(page)).toBe('button: Publish');
    expect(await press(page, 'Tab', 'Shift+Tab', 'Shift+Tab')).toEqual(['button: Commands', 'button: Publish', 'a: Draft']);
  });

  test('walks past a text field, which is a tab stop of its own', async () => {
    const page = await openBar();
    await page.getByRole('group', { name: 'Release' }).evaluate((group) => {
      const field = Object.assign(document.createElement('input'), { ariaLabel: 'Size', value: '12' });
      group.after(field);
    });
    await page.getByRole('button', { name: 'Save draft' }).focus();
    expect(await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual([
      'a: Preview',
      'a: Versions',
      'a: Preview',
      'button: Save draft',
    ]);
    await page.getByRole('textbox', { name: 'Size' }).focus();
    expect(await press(page, 'ArrowLeft', 'ArrowRight')).toEqual(['input: Size', 'input: Size']);
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('input: Size');
  });
});
