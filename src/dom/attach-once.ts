/** A behaviour that is attached, with the number of its users. */
type Attached = AbortController & { count: number };

/** Attaches a behaviour to an element until the signal is aborted. */
export type Attach = (root: HTMLElement, signal: AbortSignal) => void;

/**
 * Makes a behaviour idempotent: however often it is attached to an element, by `enhance`, by React, or by a second copy of this
 * module, it runs once, until the signals of all who attached it are aborted.
 *
 * @param name of the behaviour, the same in every copy of the module
 */
/* @__NO_SIDE_EFFECTS__ */
export function attachOnce(name: string, attach: Attach): Attach {
  // In the global registry, because another copy of this module must find it.
  const key = Symbol.for(`pressroom-ui ${name}`);
  return (root: HTMLElement & { [key]?: Attached }, signal) => {
    // What nobody needs any more is detached for good.
    if (!root[key]?.count) {
      root[key] = Object.assign(new AbortController(), { count: 0 });
      attach(root, root[key].signal);
    }
    const attached = root[key];
    attached.count += 1;
    signal.addEventListener('abort', () => {
      if (--attached.count === 0) attached.abort();
    });
  };
}
