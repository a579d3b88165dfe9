import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.js';
import { startSite } from './site.js';

/** The browser of a test file, from its first test to its last. */
export let browser: Browser;

/** The test site in production, for as long. */
export let site: Awaited<ReturnType<typeof startSite>>;

/** Gives a test file its `browser` and `site`. Files share this module, so each has to call it. */
export function setUpBrowserAndSite(): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite('production')]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
}
