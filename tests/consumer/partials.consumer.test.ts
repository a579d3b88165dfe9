// The partials of `html` in a browser, with the stylesheet of the package.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { type HtmlPartial, partials } from '../../scripts/partials/partials.js';
import { axe, launch } from '../support/browser.js';
import { documentWith } from '../support/partial-document.js';

const css = bundleCss('src/styles/all.css');
const all = partials();

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
});
afterAll(() => browser?.close());

/** Shows a partial. @returns where each of its elements is */
async function show({ component }: HtmlPartial, html: string): Promise<number[][]> {
  await page.setContent(documentWith(component, html, css));
  return page.locator('#partial *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((value) => Math.round(value * 2) / 2);
    }),
  );
}

test.each([...new Set(all.map(({ component }) => component))])(
  '%s is shown as if it were not indented, without violations of axe',
  async (name) => {
    for (const partial of all.filter(({ component }) => component === name)) {
      const rendered = await show(partial, partial.rendered);
      expect(await show(partial, partial.html), partial.file).toEqual(rendered);
      expect(await axe(page, '#partial'), partial.file).toEqual([]);
    }
  },
);
