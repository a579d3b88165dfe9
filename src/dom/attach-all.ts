import type { Attach } from './attach-once.js';
import { observeChildren } from './observe-children.js';

/** The selector of a root element, and what attaches a behaviour to such an element. */
export type Behaviour = readonly [selector: string, attach: Attach];

/**
 * Attaches each behaviour to every element inside `root` that matches its selector: to those that are there, and to those that come
 * later, as on sites that replace the page or a part of it (Turbo, htmx). From elements that are taken out it is detached.
 *
 * @returns cleanup function
 */
export function attachAll(root: ParentNode, ...behaviours: readonly Behaviour[]): () => void {
  const detached = new AbortController();
  const attached = new Map<Element, AbortController>();
  const letGo = (isGone: (element: Element) => boolean) => {
    for (const [element, controller] of attached) if (isGone(element) && attached.delete(element)) controller.abort();
  };
  const update = () => {
    letGo((element) => !root.contains(element));
    for (const element of root.querySelectorAll<HTMLElement>(`${behaviours.map(([selector]) => selector)}`)) {
      if (attached.has(element)) continue;
      const controller = new AbortController();
      attached.set(element, controller);
      for (const [selector, attach] of behaviours) if (element.matches(selector)) attach(element, controller.signal);
    }
  };
  update();
  observeChildren(root, detached.signal, update);
  detached.signal.addEventListener('abort', () => letGo(() => true));
  return () => detached.abort();
}
