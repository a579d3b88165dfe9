import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import noto from '@fontsource-variable/noto-sans-arabic/wght.css?raw';
import publicSans from '@fontsource-variable/public-sans/wght.css?raw';
import sourceSerif from '@fontsource-variable/source-serif-4/wght.css?raw';
import type { Browser } from 'playwright';
import { bundleCss } from '../../scripts/css.mjs';
import { root } from '../../scripts/here.mjs';

/** How something is looked at. */
export interface View {
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  width: number;
  /** As on paper. */
  print?: boolean;
}

const origin = 'http://visual.test';
const fontsOf = (name: string, css: string) => css.replaceAll('url(./', `url(${origin}/${name}/`);

/** The stylesheets, and fonts that are the same on every machine: Latin, Greek and Cyrillic letters, and Arabic ones. */
const css = `
  ${fontsOf('source-serif-4', sourceSerif)}${fontsOf('public-sans', publicSans)}${fontsOf('noto-sans-arabic', noto)}
  ${bundleCss('src/styles/all.css')}
  :root {
    --pr-font-text: "Source Serif 4 Variable", "Noto Sans Arabic Variable";
    --pr-font-chrome: "Public Sans Variable", "Noto Sans Arabic Variable", "Source Serif 4 Variable";
  }
  :is(code, kbd, pre, samp) { font-family: var(--pr-font-chrome); }
  body { margin: 0; font: 1rem / 1.4 var(--pr-font-chrome); background: var(--pr-color-paper); color: var(--pr-color-ink); }
  .visual { padding: 1rem; }
  /* There is no font for it in the packages. */
  :lang(ja) { display: none; }`;

/** A camera whose pictures have a size, with the fonts in its cache. @param scale of its pixels to those of CSS */
export async function cameraIn(browser: Browser, scale: number) {
  const page = await browser.newPage({ viewport: { width: 640, height: 80 }, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  let body = '';
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
    const file = join(root, 'node_modules/@fontsource-variable', pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'font/woff2', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(file) });
  });

  /** Takes a picture of HTML, as it is without script. @returns a PNG */
  return async (html: string, { theme = 'light', dir = 'ltr', width, print = false }: View): Promise<Buffer> => {
    body = `<!doctype html><html lang="en" dir="${dir}" data-theme="${theme}"><meta charset="utf-8"><style>${css}</style><body>${html}`;
    await page.setViewportSize({ width, height: 80 });
    await page.emulateMedia({ media: print ? 'print' : 'screen' });
    await page.goto(`${origin}/`);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    });
    return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  };
}
