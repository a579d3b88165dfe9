import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open, pause, since } from '../harness/browser.js';
import { firstMenu } from '../harness/menu.js';
import { addressOf } from '../harness/site.js';
import { interleave, type Round } from '../harness/statistics.js';
import type { Variant } from '../shared/content.js';

/**
 * Processor time of opening and closing the first menu, at 60 frames a second: the first time, which may load code, and on average of the
 * following.
 */
export const measureToggles = (
  browser: Browser,
  origin: string,
  candidates: readonly Candidate[],
  variant: Variant,
  { rounds, toggles }: { rounds: number; toggles: number },
): Promise<Round[]> =>
  interleave(candidates, rounds, async (candidate) => {
    const { context, page, times, quiet } = await open(browser);
    await page.goto(origin + addressOf(candidate.name, variant), { waitUntil: 'networkidle' });
    await quiet();
    const menu = await firstMenu(page, candidate);
    const atRest = await times();
    await menu.toggle();
    await pause(250);
    const first = since(atRest, await times());
    const before = await times();
    for (let count = 0; count < toggles; count++) await menu.toggle();
    const further = since(before, await times());
    await menu.press();
    const isOpen = await menu.isOpen();
    await context.close();
    // What does not open costs nothing, and is not measured.
    const none: Record<string, number> = {};
    if (!isOpen) return none;
    return { task: further.task / toggles, script: further.script / toggles, firstTask: first.task, firstScript: first.script };
  });
