/** A behaviour that is attached, and by how many. */
type Attached = AbortController & { count: number };

/**
 * Makes a behaviour idempotent: however often it is attached to an element, by `enhance`, by React, or by a second copy of this
 * module, it runs once. It is detached when everyone who attached it has called the function they got.
 *
 * @param name of the behaviour, the same in every copy of the module
 * @param attach attaches it until the signal is aborted
 * @returns function that detaches it
 */
export function attachOnce(root: HTMLElement, name: string, attach: (signal: AbortSignal) => void): () => void {
  // In the global registry, because another copy of this module must find it.
  const key = Symbol.for(`pressroom-ui ${name}`);
  const element = root as HTMLElement & { [key]?: Attached | undefined };
  const attached = element[key] ?? Object.assign(new AbortController(), { count: 0 });
  if (attached.count === 0) attach(attached.signal);
  attached.count += 1;
  element[key] = attached;
  let mine = 1;
  return () => {
    attached.count -= mine;
    mine = 0;
    if (attached.count > 0 || attached.signal.aborted) return;
    element[key] = undefined;
    attached.abort();
  };
}
