import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open, since } from '../harness/browser.js';
import { addressOf } from '../harness/site.js';
import { interleave, type Round } from '../harness/statistics.js';
import type { Variant } from '../shared/content.js';

/** Processor time of bringing a page to life, apart from loading it: held back until the page is quiet, then begun, until it is quiet again. */
export const measureHydration = (
  browser: Browser,
  origin: string,
  candidates: readonly Candidate[],
  variant: Variant,
  rounds: number,
): Promise<Round[]> =>
  interleave(candidates, rounds, async ({ name }) => {
    const { context, page, times, quiet } = await open(browser);
    await page.goto(origin + addressOf(name, variant, 'held'), { waitUntil: 'load' });
    await page.waitForFunction(() => 'begin' in window);
    await quiet();
    const before = await times();
    await page.evaluate(() => void (window as unknown as { begin(): unknown }).begin());
    await quiet();
    const spent = since(before, await times());
    await context.close();
    return { ...spent };
  });
