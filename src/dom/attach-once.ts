interface Attached {
  /** How many attached it and have not cleaned up yet. */
  count: number;
  detach(): void;
}

/**
 * Makes a behaviour idempotent: however often it is attached to an element, by `enhance`, by React, or by a second copy of this
 * module, it runs once. It is detached when everyone who attached it has called the cleanup function they got.
 *
 * @param name of the behaviour, the same in every copy of the module
 * @returns cleanup function
 */
export function attachOnce(root: HTMLElement, name: string, attach: () => () => void): () => void {
  // In the global registry, because another copy of this module must find it.
  const key = Symbol.for(`pressroom-ui ${name}`);
  const element = root as HTMLElement & { [key]?: Attached | undefined };
  element[key] ??= { count: 0, detach: attach() };
  const attached = element[key];
  attached.count += 1;
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    attached.count -= 1;
    if (attached.count > 0) return;
    element[key] = undefined;
    attached.detach();
  };
}
