import type { Attach } from './attach-once.js';

/** The selector of a root element, and what attaches a behaviour to such an element. */
export type Behaviour = readonly [selector: string, attach: Attach];

/**
 * Attaches each behaviour to every element inside `root` that matches its selector: to those that are there, and to those that come
 * later, as on sites that replace the page or a part of it (Turbo, htmx). From elements that are taken out it is detached.
 *
 * @returns cleanup function
 */
export function attachAll(root: ParentNode, ...behaviours: readonly Behaviour[]): () => void {
  const attached = new Map<Element, AbortController>();
  const update = () => {
    for (const [element, controller] of attached) {
      if (root.contains(element)) continue;
      controller.abort();
      attached.delete(element);
    }
    for (const element of root.querySelectorAll<HTMLElement>(`${behaviours.map(([selector]) => selector)}`)) {
      if (attached.has(element)) continue;
      const controller = new AbortController();
      attached.set(element, controller);
      for (const [selector, attach] of behaviours) if (element.matches(selector)) attach(element, controller.signal);
    }
  };
  const observer = new MutationObserver(update);
  update();
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const controller of attached.values()) controller.abort();
  };
}
