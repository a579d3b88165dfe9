import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open } from '../harness/browser.js';
import { addressOf } from '../harness/site.js';
import { interleave, type Round } from '../harness/statistics.js';
import { seedPage } from '../shared/content.js';

/** Lighthouse's "slow 4G", and a phone that is four times as slow as this machine. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const slowdown = 4;

/** When the first text is painted, in milliseconds, and how much the layout shifts (CLS). */
export const measurePaint = (browser: Browser, origin: string, candidates: readonly Candidate[], rounds: number): Promise<Round[]> =>
  interleave(candidates, rounds, async ({ name }) => {
    const { context, page, cdp, quiet } = await open(browser);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin + addressOf(name, seedPage), { waitUntil: 'networkidle' });
    await quiet();
    const result = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      shift: (window as unknown as { shift: number }).shift,
    }));
    await context.close();
    return result;
  });
