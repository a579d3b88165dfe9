import { attach as attachRibbonToolbar, selector as ribbonToolbar } from './components/ribbon-toolbar/ribbon-toolbar.behaviour.js';
import { attach as attachSignInButton, selector as signInButton } from './components/sign-in-button/sign-in-button.behaviour.js';
import { attach as attachOpenOnHover, selector as openOnHover } from './components/site-navigation/open-on-hover.behaviour.js';
import { attach as attachSiteNavigation, selector as siteNavigation } from './components/site-navigation/site-navigation.behaviour.js';
import { attach as attachSkipLinks, selector as skipLinks } from './components/skip-links/skip-links.behaviour.js';
import { attachAll } from './dom/attach-all.js';

export { resetFocus } from './dom/focus-target.js';

/**
 * Gives a page of static HTML the keyboard and commands of the components, without React.
 * It may be called again at any time: an element is enhanced once, and so are those that React hydrates as well.
 * The tabs and menus of an editors' ribbon have a function of their own, `enhanceEditing` from `pressroom-ui/enhance-editing`.
 *
 * @param root what is inside is enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhance(root: ParentNode = document): () => void {
  return attachAll(
    root,
    [skipLinks, attachSkipLinks],
    [ribbonToolbar, attachRibbonToolbar],
    [signInButton, attachSignInButton],
    [siteNavigation, attachSiteNavigation],
    [openOnHover, attachOpenOnHover],
  );
}
