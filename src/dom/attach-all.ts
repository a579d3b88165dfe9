import { combineCleanups } from './combine-cleanups.js';

/** The selector of a root element, and a function that attaches a behaviour to such an element and returns a cleanup function. */
export type Behaviour = readonly [selector: string, attach: (root: HTMLElement) => () => void];

/**
 * Attaches each behaviour to every element inside `root` that matches its selector.
 *
 * @returns function that detaches everything
 */
export function attachAll(root: ParentNode, ...behaviours: readonly Behaviour[]): () => void {
  return combineCleanups(
    behaviours.flatMap(([selector, attach]) => [...root.querySelectorAll<HTMLElement>(selector)].map((element) => attach(element))),
  );
}
