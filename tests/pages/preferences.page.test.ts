// What readers have asked of their system: less motion (WCAG 2.3.3) and more contrast (1.4.6, 1.4.11).
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { contrast } from '../../src/styles/contrast.js';
import { hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(browser, `${site.origin}${path}`, options);
  await hydrated(page);
  return page;
}

/** The elements, and boxes before and after them, that would move by themselves or glide. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isMoving = (style: CSSStyleDeclaration) =>
      style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration) || style.scrollBehavior === 'smooth';
    const boxes = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after', '::details-content', '::backdrop'].map((box) => ({ element, box })),
    );
    return [
      ...new Set(
        boxes
          .filter(({ element, box }) => isMoving(getComputedStyle(element, box || null)))
          .map(({ element, box }) => `${element.localName}.${element.classList.value}${box}`),
      ),
    ];
  });

test.each(['/seed', '/longRead', '/signedIn', '/editing', '/ribbons', '/list/withFilter', '/list/secondPage'])(
  'nothing on %s moves or glides for readers who want less motion',
  async (path) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  },
);

test('nothing glides for all others either, and what did would be found', async () => {
  const page = await open('/seed', { reducedMotion: 'no-preference' });
  expect(await moving(page)).toEqual([]);
  await page.evaluate(() => {
    (document.querySelector('summary') as HTMLElement).style.transition = 'rotate 120ms';
  });
  expect(await moving(page)).toEqual(['summary.']);
  await page.context().close();
});

test.each<[string, string, 'light' | 'dark']>([
  ['light', '/seed', 'light'],
  ['dark by the system', '/seed', 'dark'],
  ['dark by the site', '/seed?theme=dark', 'light'],
  ['light by the site', '/seed?theme=light', 'dark'],
])('readers who want more contrast see lines and have no pale words: %s', async (_, path, colorScheme) => {
  const page = await open(path, { contrast: 'more', colorScheme });
  const { paper, ink, muted, line } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--pr-color-${name}`).replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
    return { paper: colour('paper'), ink: colour('ink'), muted: colour('muted'), line: colour('line') };
  });
  expect(muted).toBe(ink);
  expect(contrast(muted, paper)).toBeGreaterThanOrEqual(7);
  expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
  await page.context().close();
});
