import { together } from './together.js';

/** For each selector what gives its elements their behaviour: `attach(element)` returns its undoing. */
export type Behaviours = Record<string, (root: HTMLElement) => () => void>;

/**
 * Attaches behaviours to all elements of a page they are for.
 *
 * @returns function that detaches everything
 */
export function attachAll(root: ParentNode, behaviours: Behaviours): () => void {
  return together(
    Object.entries(behaviours).flatMap(([selector, attach]) =>
      [...root.querySelectorAll<HTMLElement>(selector)].map((element) => attach(element)),
    ),
  );
}
