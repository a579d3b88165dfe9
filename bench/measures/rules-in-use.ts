export interface RuleInUse {
  /** Characters. */
  length: number;
  isUsed: boolean;
}

/**
 * Runs in the page. Chromium's own coverage counts a whole layer as used if one of its rules is, so each rule is tried by itself: without
 * states and pseudo-elements, which may come later.
 */
export function rulesInUse(): RuleInUse[] {
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
  const walk = (rules: CSSRuleList, around: string): RuleInUse[] =>
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
