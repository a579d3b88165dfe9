import type { Browser } from 'playwright';
import type { Candidate } from '../candidates.js';
import { open } from '../harness/browser.js';
import { firstMenu } from '../harness/menu.js';
import { addressOf } from '../harness/site.js';
import { seedPage } from '../shared/content.js';

export interface CssUse {
  rules: number;
  /** Of which so many match an element, whatever its state. */
  used: number;
  /** The same by characters: from 0 to 1. */
  share: number;
  shareWithMenu: number;
}

/**
 * Runs in the page. Chromium's own coverage counts a whole layer as used if one of its rules is, so each rule is tried by itself: without
 * states and pseudo-elements, which may come later.
 */
function rulesInUse(): { length: number; isUsed: boolean }[] {
  const states =
    /::?(?:before|after|backdrop|marker|placeholder|hover|active|focus(?:-visible|-within)?|visited|target|details-content|popover-open)\b/g;
  /** Without them; where nothing else is left of an element, it can be any. */
  const bare = (selector: string) => selector.replace(states, '').replace(/(^|[>+~(,])\s*(?=$|[>+~),])/g, '$1 *');
  const isUsed = (selector: string) => {
    try {
      return document.querySelector(selector) !== null || document.querySelector(bare(selector)) !== null;
    } catch {
      return true;
    }
  };
  const walk = (rules: CSSRuleList, around: string): { length: number; isUsed: boolean }[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        const selector = around ? rule.selectorText.replaceAll('&', `:is(${around})`) : rule.selectorText;
        const own = { length: rule.selectorText.length + rule.style.cssText.length + 2, isUsed: isUsed(selector) };
        return [...(rule.style.length > 0 ? [own] : []), ...walk(rule.cssRules, selector)];
      }
      if (rule instanceof CSSKeyframesRule || !('cssRules' in rule)) return [{ length: rule.cssText.length, isUsed: true }];
      return walk((rule as CSSGroupingRule).cssRules, around);
    });
  return [...document.styleSheets].flatMap((sheet) => walk(sheet.cssRules, ''));
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
