import { attach, selector } from './components/sign-in-button/session.behaviour.js';
import { attachAll } from './dom/attach-all.js';

/**
 * Makes each `SignInButton` with a `session` URL on a page of static HTML show the state of the session, across tabs and time.
 * It is safe to call repeatedly.
 *
 * @param root its descendants are enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhanceSession(root: ParentNode = document): () => void {
  return attachAll(root, [selector, attach]);
}
