/** The selector of a root element, and a function that attaches a behaviour to such an element and returns one that detaches it. */
export type Behaviour = readonly [selector: string, attach: (root: HTMLElement) => () => void];

/**
 * Attaches each behaviour to every element inside `root` that matches its selector.
 *
 * @returns cleanup function
 */
export function attachAll(root: ParentNode, ...behaviours: readonly Behaviour[]): () => void {
  const detach: (() => void)[] = [];
  for (const [selector, attach] of behaviours)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) detach.push(attach(element));
  return () => {
    for (const one of detach) one();
  };
}
