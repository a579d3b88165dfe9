import { attachAccount } from './behaviours/account.js';
import { attachNavigationPanels } from './behaviours/navigation-panels.js';
import { attachRibbon } from './behaviours/ribbon.js';
import { attachSiteNavigation } from './behaviours/site-navigation.js';
import { attachSkipFocus } from './behaviours/skip-focus.js';

export { resetFocus } from './behaviours/focus-target.js';

const behaviours: Record<string, (root: HTMLElement) => () => void> = {
  '.pr-skip-links': attachSkipFocus,
  '.pr-ribbon-toolbar': attachRibbon,
  '.pr-sign-in-button': attachAccount,
  '.pr-site-navigation': attachNavigationPanels,
  '.pr-site-navigation-list': attachSiteNavigation,
};

/**
 * Gives a page of static HTML the keyboard and commands of the components, without React.
 * Do not use it on parts that React hydrates: they bring the same behaviours along.
 *
 * @param root the part of the page to enhance; all of it by default
 * @returns function that detaches everything
 */
export function enhance(root: ParentNode = document): () => void {
  const detach: (() => void)[] = [];
  for (const [selector, attach] of Object.entries(behaviours)) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) detach.push(attach(element));
  }
  return () => {
    for (const stop of detach) stop();
  };
}
