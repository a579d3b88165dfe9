import type { Attach } from './attach-once.js';

/** The selector of a root element, and what attaches a behaviour to such an element. */
export type Behaviour = readonly [selector: string, attach: Attach];

/**
 * Attaches each behaviour to every element inside `root` that matches its selector.
 *
 * @returns cleanup function
 */
export function attachAll(root: ParentNode, ...behaviours: readonly Behaviour[]): () => void {
  const detached = new AbortController();
  for (const [selector, attach] of behaviours)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) attach(element, detached.signal);
  return () => detached.abort();
}
