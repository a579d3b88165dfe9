import { together } from './together.js';

/** For each selector what gives its elements their behaviour: `attach(element)` returns its undoing. */
export type Behaviours = Record<string, (root: HTMLElement) => () => void>;

/**
 * Attaches each behaviour to every element inside `root` that matches its selector.
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
