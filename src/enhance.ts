import { selector as ribbonMenu } from './components/ribbon-toolbar/ribbon-menu.behaviour.js';
import { attach as attachRibbon, selector as ribbon } from './components/ribbon-toolbar/ribbon-toolbar.behaviour.js';
import { attachUsedRibbon } from './components/ribbon-toolbar/used-ribbon.js';
import { attach as attachSignInButton, selector as signInButton } from './components/sign-in-button/sign-in-button.behaviour.js';
import { attach as attachSiteNavigation, selector as siteNavigation } from './components/site-navigation/site-navigation.behaviour.js';
import { attach as attachSkipLinks, selector as skipLinks } from './components/skip-links/skip-links.behaviour.js';
import { attachAll } from './dom/attach-all.js';
import { attachDisclosure } from './dom/attach-disclosure.js';
import { attachHiddenUntilFound } from './dom/hidden-until-found.js';

/** What has a pop-up, or a `summary` that stands in for the rest. */
const disclosures = '.pr-breadcrumbs, .pr-language-switcher, .pr-sign-in-button';

export { resetFocus } from './dom/focus-target.js';

/**
 * Adds the keyboard support and the commands of the components to a page of static HTML, without React.
 * What is added to the page later is enhanced, too, and what is removed is let go.
 * It is safe to call repeatedly: each element is enhanced once, even if React hydrates it as well.
 * `RibbonTabs` and `RibbonMenu` need `enhanceEditing` from `pressroom-ui/enhance-editing`, `openOnHover` of `SiteNavigation` needs
 * `enhanceHover` from `pressroom-ui/enhance-hover`.
 *
 * @param root its descendants are enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhance(root: ParentNode = document): () => void {
  return attachAll(
    root,
    [skipLinks, attachSkipLinks],
    [ribbon, attachRibbon],
    [`${ribbon}, ${ribbonMenu}`, attachUsedRibbon],
    [disclosures, attachDisclosure],
    [signInButton, attachSignInButton],
    [siteNavigation, attachSiteNavigation],
    [siteNavigation, attachHiddenUntilFound],
  );
}
