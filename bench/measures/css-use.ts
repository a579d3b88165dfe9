import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open } from '../harness/browser.js';
import { firstMenu } from '../harness/menu.js';
import { addressOf } from '../harness/site.js';
import { seedPage } from '../shared/content.js';
import { rulesInUse } from './rules-in-use.js';

export interface CssUse {
  rules: number;
  /** Of which so many match an element, whatever its state. */
  used: number;
  /** The same by characters: from 0 to 1. */
  share: number;
  shareWithMenu: number;
}

/** Which of its rules a page has a use for, at rest and with its first menu open. */
export async function measureCssUse(browser: Browser, origin: string, candidate: Candidate): Promise<CssUse> {
  const { context, page, quiet } = await open(browser);
  await page.goto(origin + addressOf(candidate.name, seedPage), { waitUntil: 'networkidle' });
  await quiet();
  const atRest = await page.evaluate(rulesInUse);
  await (await firstMenu(page, candidate)).press();
  const withMenu = await page.evaluate(rulesInUse);
  await context.close();
  const characters = (rules: { length: number }[]) => rules.reduce((sum, { length }) => sum + length, 0);
  const either = atRest.filter(({ isUsed }, index) => isUsed || withMenu[index]?.isUsed);
  const used = atRest.filter(({ isUsed }) => isUsed);
  return {
    rules: atRest.length,
    used: used.length,
    share: characters(used) / characters(atRest),
    shareWithMenu: characters(either) / characters(atRest),
  };
}
