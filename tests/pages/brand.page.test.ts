// The accents that brand.css derives are those of `brandColours`, whose contrast other tests compute.
import { expect, test } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { brandColours } from '../../src/styles/brand.js';
import { light } from '../../stories/foundations/tokens.js';
import { openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

const css = ['index', 'brand'].map((file) => bundleCss(`src/styles/${file}.css`));
const accents = ['accent', 'accent-strong'] as const;

/** The accents of a page with a brand, as red, green and blue from 0 to 255. */
async function accentsOf(brand: string, { theme = '', ...media }: { theme?: string } & Parameters<typeof browser.newContext>[0] = {}) {
  const { page } = await openPage(browser, 'about:blank', media);
  await page.setContent(
    `<html data-theme="${theme}"><style>:root{--pr-brand:${brand}}</style><style>${css.join('</style><style>')}</style>`,
  );
  const colours = await page.evaluate((names) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const sample = document.body.appendChild(document.createElement('p'));
    return names.map((name) => {
      sample.style.color = `var(--pr-color-${name})`;
      context.fillStyle = getComputedStyle(sample).color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    });
  }, accents);
  await page.context().close();
  return colours;
}

/** Differences of one step are rounding. */
const differences = (found: number[][], expected: Record<(typeof accents)[number], string>) =>
  found.flatMap((parts, index) =>
    parts.map((part, at) =>
      Math.abs(part - Number.parseInt((expected[accents[index] ?? 'accent'] ?? '').slice(1 + 2 * at, 3 + 2 * at), 16)),
    ),
  );

const brands = ['#7a1740', '#ffd500', '#000000', '#ffffff', '#00ff00', '#0b6e4f'];

test.each(brands)('the stylesheet derives the same accents of %s as the function', async (brand) => {
  const found = [
    [await accentsOf(brand), brandColours(brand, 'light')],
    [await accentsOf(brand, { theme: 'dark' }), brandColours(brand, 'dark')],
    [await accentsOf(brand, { colorScheme: 'dark' }), brandColours(brand, 'dark')],
    [await accentsOf(brand, { colorScheme: 'dark', theme: 'light' }), brandColours(brand, 'light')],
    [await accentsOf(brand, { contrast: 'more' }), brandColours(brand, 'light', true)],
    [await accentsOf(brand, { contrast: 'more', theme: 'dark' }), brandColours(brand, 'dark', true)],
  ] as const;
  for (const [accents, expected] of found) expect(Math.max(...differences(accents, expected))).toBeLessThanOrEqual(1);
});

test('a colour that is none, or that is transparent, leaves readable links', async () => {
  const ours = await accentsOf(light.accent);
  expect(await accentsOf('burgundy-ish')).toEqual(ours);
  expect(await accentsOf('rgb(23 64 122 / 10%)')).toEqual(ours);
});

test('on paper, the accent is that of the light theme', async () => {
  const { page } = await openPage(browser, 'about:blank');
  const style = ':root { --pr-brand: #ffd500 } p { color: var(--pr-color-accent) }';
  await page.setContent(`<style>${[style, ...css].join('</style><style>')}</style><p>A`);
  const colourWith = async (media: Parameters<typeof page.emulateMedia>[0]) => {
    await page.emulateMedia(media);
    return page.locator('p').evaluate((node) => getComputedStyle(node).color);
  };
  const onPaper = await colourWith({ media: 'print', colorScheme: 'dark' });
  expect(await colourWith({ media: 'screen', colorScheme: 'light' })).toBe(onPaper);
  expect(await colourWith({ media: 'screen', colorScheme: 'dark' })).not.toBe(onPaper);
});

// CSS Color Adjustment 1, 3.1: with forced colours, those of the author are replaced by those of the system.
test('with the colours of the system, a brand changes nothing; otherwise it does', async () => {
  const { page } = await openPage(browser, `${site.origin}/seed?static`, { reducedMotion: 'reduce' });
  const pictureWith = async (forcedColors: 'active' | 'none') => {
    await page.emulateMedia({ forcedColors });
    return page.screenshot({ animations: 'disabled' });
  };
  const before = { active: await pictureWith('active'), none: await pictureWith('none') };
  await page.evaluate(
    (texts) => {
      document.adoptedStyleSheets = texts.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
    },
    [':root { --pr-brand: #7a1740 }', css[1] ?? ''],
  );
  expect((await pictureWith('active')).equals(before.active)).toBe(true);
  expect((await pictureWith('none')).equals(before.none)).toBe(false);
  await page.context().close();
});
