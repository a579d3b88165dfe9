import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, focused, hydrated, launch, openPage, walk } from '../support/browser.js';
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

const url = (query = '') => `${site.origin}/ribbons${query}`;

describe('with scripting off', () => {
  async function open(width = 1280): Promise<Page> {
    const { page } = await openPage(unscripted, url(), { javaScriptEnabled: false, viewport: { width, height: 900 } });
    return page;
  }
  const texts = (page: Page, selector: string) => page.locator(`${selector} >> visible=true`).allTextContents();

  test('shows the panels below each other under their labels, and no tabs', async () => {
    const page = await open();
    expect(await texts(page, 'header .pr-ribbon-tab-label')).toEqual(['Draft', 'Insert', 'Picture']);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.getByRole('toolbar').count()).toBe(5);
    expect(await page.getByRole('button', { name: 'Commands' }).count()).toBe(0);
  });

  test.each([320, 1280])('reaches every command that works without script at %i px, and hides the others', async (width) => {
    const page = await open(width);
    const openPopup = page.locator(':popover-open').last();
    const commands = page.locator('.pr-ribbon-command');
    const unreached: string[] = [];
    for (let index = 0; index < (await commands.count()); index++) {
      const command = commands.nth(index);
      const name = (await command.getAttribute('aria-label')) ?? (await command.textContent()) ?? '';
      const needsScript = await command.evaluate((element) => element.closest('[data-needs-script]') !== null);
      // Opens the pop-ups that contain the command, from the outside in, with the keyboard.
      const buttons = await command.evaluate((element) => {
        const ids: string[] = [];
        for (let popup = element.closest('[popover]'); popup; popup = popup.parentElement?.closest('[popover]') ?? null)
          ids.unshift(popup.id);
        return ids;
      });
      for (const id of buttons) {
        const button = page.locator(`[popovertarget="${id}"]`);
        if (!(await button.isVisible())) continue;
        await button.focus();
        await page.keyboard.press('Enter');
      }
      const isOpenGroup = await command.evaluate(
        (element) => element.matches('.pr-ribbon-group-button') && (element.nextElementSibling?.checkVisibility() ?? false),
      );
      const reached = await command.isVisible();
      if (needsScript ? reached : !reached && !isOpenGroup) unreached.push(name);
      for (let depth = buttons.length; depth > 0 && (await openPopup.count()); depth--) await page.keyboard.press('Escape');
    }
    expect(unreached).toEqual([]);
    expect(await openPopup.count()).toBe(0);
  });

  test('opens a menu on Enter with its commands as tab stops, closes it on a press outside, and posts a form command', async () => {
    const page = await open();
    const button = page.getByRole('button', { name: 'More options: Publish' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button: Publish tomorrow at noon');
    await page.locator('h1').click();
    expect(await page.getByRole('menu').count()).toBe(0);
    await button.click();
    const [request] = await Promise.all([
      page.waitForRequest('**/draft/publish'),
      page.getByRole('menuitem', { name: 'Publish tomorrow at noon' }).click(),
    ]);
    expect([request.method(), request.postData()]).toEqual(['POST', 'at=tomorrow']);
  });

  test('shares by e-mail', async () => {
    const page = await open();
    expect(await page.getByRole('link', { name: 'Share this page' }).getAttribute('href')).toMatch(/^mailto:/);
  });
});

describe('hydrated, and as static HTML with the stand-alone script', () => {
  const widths = Array.from({ length: 71 }, (_, index) => 200 + 20 * index);

  test.each(['', '?enhance=editing', '?static'])(
    '"%s": loads without layout shifts at any width',
    async (query) => {
      const { page } = await openPage(scripted, 'about:blank');
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push(String((entry as never as { value: number }).value));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const shifts: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(url(query));
        if (query === '') await hydrated(page);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const moved = await page.evaluate(() => (window as never as { moved: string[] }).moved);
        if (moved.length > 0) shifts.push(`${width} px: ${moved.join(', ')}`);
      }
      expect(shifts).toEqual([]);
    },
    180_000,
  );

  test('hydrates without errors, and passes axe closed and open, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const { page, messages } = await openPage(scripted, url(`?theme=${theme}`));
      await hydrated(page);
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Draft' }).click();
      await page.getByRole('button', { name: 'More options: Publish' }).click();
      expect(await page.getByRole('menu', { name: 'More options: Publish' }).isVisible()).toBe(true);
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize({ width: 240, height: 900 });
      await page.getByRole('button', { name: 'Release' }).click();
      expect(await axe(page)).toEqual([]);
      expect(messages).toEqual([]);
    }
  });

  test.each(['', '?enhance=editing'])('"%s": moves along the tabs with arrows, and shows one panel', async (query) => {
    const { page } = await openPage(scripted, url(query));
    if (query === '') await hydrated(page);
    await page.waitForFunction(() => document.querySelector('[data-attached]') !== null);
    await page.getByRole('tab', { name: 'Picture' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('a: Draft');
    expect(await page.getByRole('tabpanel', { name: 'Draft' }).isVisible()).toBe(true);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });

  test('exposes tabs and their panel with one toolbar to assistive technology', async () => {
    const { page } = await openPage(scripted, url());
    await hydrated(page);
    await page.getByRole('tab', { name: 'Draft' }).click();
    expect(await page.getByRole('banner').ariaSnapshot()).toMatchInlineSnapshot(`
      "- banner:
        - tablist "Editing commands":
          - tab "Draft" [selected]
          - tab "Insert"
          - tab "Picture"
        - tabpanel "Draft":
          - toolbar "Draft":
            - group "Release":
              - button "Publish"
              - 'button "More options: Publish"'
              - button "Save draft"
            - group "Check":
              - link "Preview":
                - /url: /draft/preview
              - link "Versions":
                - /url: /draft/versions
              - button "Print"
        - button "Commands" [expanded]"
    `);
  });

  test('makes the tabs, each toolbar and the button one tab stop', async () => {
    const { page } = await openPage(scripted, url());
    await hydrated(page);
    expect(await walk(page)).toMatchInlineSnapshot(`
      [
        "a: Skip to main content",
        "a: Picture",
        "a: Alternative text",
        "button: Commands",
        "a: Share this page",
        "a: E-mail",
      ]
    `);
  });

  test.each([200, 320, 640, 1280])('fits in forced colours at %i px, and shows state without colour', async (width) => {
    const { page } = await openPage(scripted, url(), { forcedColors: 'active', viewport: { width, height: 900 } });
    await hydrated(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const tab = page.getByRole('tab', { selected: true });
    const other = page.getByRole('tab', { selected: false }).first();
    const edge = (locator: typeof tab) => locator.evaluate((element) => getComputedStyle(element, '::before').borderBlockEndWidth);
    expect(await edge(tab)).not.toBe(await edge(other));
  });

  test('does not scroll sideways at 400 % zoom, closed or open', async () => {
    const { page } = await openPage(scripted, url(), { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await hydrated(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'More options: Share this page' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe('button: Copy link');
    const box = await page.locator(':focus').boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 256).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('prints nothing', async () => {
    const { page } = await openPage(scripted, url());
    await hydrated(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pr-ribbon-tabs >> visible=true').count()).toBe(0);
    expect(await page.locator('.pr-ribbon-toolbar >> visible=true').count()).toBe(0);
  });
});
