import { isModified } from './is-modified.js';
import { listen } from './listen.js';

/**
 * Calls `load` at the first sign that somebody is about to use `root`: a pointer over it, the focus in it, something
 * opened in it (by find-in-page, too), be it before this runs. Arrow keys pressed while it loads are not lost: they
 * are pressed again when it has loaded, unless the focus has moved on. If `load` fails, the next sign calls it again.
 *
 * @param load returns the undoing of what it did
 * @returns function that detaches it
 */
export function attachFirstUse(root: HTMLElement, load: () => Promise<() => void>): () => void {
  /** Pressed while it loads, and only then. */
  let keys: KeyboardEvent[] | undefined;
  const onUse = async (event?: Event) => {
    if (keys) {
      // Only a move of the focus makes the keys void: `toggle` comes late, and a panel may open under a resting mouse.
      if (event?.type === 'focusin') keys = [];
      return;
    }
    keys = [];
    try {
      const stop = await load();
      // Detached while it was loading.
      if (!detach) return stop();
      detach();
      detach = stop;
      for (const key of keys) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    } catch {
      keys = undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keys || isModified(event) || !/Arrow|Home|End/.test(event.key)) return;
    event.preventDefault();
    keys.push(event);
  };
  let detach: (() => void) | undefined = listen(root, { pointerover: onUse, focusin: onUse, toggle: onUse, keydown: onKeyDown }, true);
  if (root.querySelector(':hover, :focus, [open]')) void onUse();
  return () => {
    detach?.();
    detach = undefined;
  };
}
