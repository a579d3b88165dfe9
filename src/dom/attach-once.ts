/** A behaviour that is attached, with the number of its users. */
type Attached = AbortController & { count: number };

/**
 * Makes a behaviour idempotent: it runs once, even if `enhance`, React and a second copy of this module all attach it to an element.
 * It is detached when every caller has called its cleanup function.
 *
 * @param name name of the behaviour, the same in every copy of the module
 * @param attach attaches the behaviour until the signal is aborted
 * @returns cleanup function
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
