import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open } from '../harness/browser.js';
import { firstMenu } from '../harness/menu.js';
import { clientFolder } from '../harness/paths.js';
import { addressOf, gzip } from '../harness/site.js';
import { seedPage } from '../shared/content.js';

export interface Bytes {
  html: number;
  css: number;
  /** Script besides React, before anything is used. */
  script: number;
  /** The same after the first menu has been opened. */
  scriptUsed: number;
  react: number;
  fonts: number;
}

/** What a reader loads, compressed: seen in the browser, file by file. */
export async function measureBytes(browser: Browser, origin: string, candidate: Candidate, html: string): Promise<Bytes> {
  const { name } = candidate;
  const { context, page, quiet } = await open(browser);
  const loaded = new Set<string>();
  let fonts = 0;
  page.on('response', async (response) => {
    const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (/\.woff2?$/.test(file)) fonts += (await response.body()).length;
    else if (response.ok()) loaded.add(file);
  });
  await page.goto(origin + addressOf(name, seedPage), { waitUntil: 'networkidle' });
  await quiet();
  const size = (of: (file: string) => boolean) =>
    [...loaded].filter(of).reduce((sum, file) => sum + gzip(readFileSync(join(clientFolder(name, 'shipped'), file))).length, 0);
  const isReact = (file: string) => file.startsWith('react-');
  const isScript = (file: string) => file.endsWith('.js') && !isReact(file) && file !== 'content.js';
  const script = size(isScript);
  const menu = await firstMenu(page, candidate);
  await menu.press();
  await page.waitForLoadState('networkidle');
  await quiet();
  await context.close();
  return {
    html: gzip(html).length,
    css: size((file) => file.endsWith('.css')),
    script,
    scriptUsed: size(isScript),
    react: size(isReact),
    fonts,
  };
}
