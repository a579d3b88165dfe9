import { addListeners } from './add-listeners.js';
import { attachOnUse } from './attach-on-use.js';
import { isModified } from './is-modified.js';

/** How long keys are kept for what is being loaded, in milliseconds. Then they are the browser's again, as without script. */
const patience = 3000;

/**
 * Attaches what `load` returns once `root` is used (see `attachOnUse`), and gives it what it has missed: where the pointer is in `root`,
 * presses, clicks and moves of the focus anywhere, and the keys that walk or close something. The browser does not act on these keys, nor
 * on Enter after them: they are for later. If it takes too long, nothing is kept any more.
 */
export function attachLoadOnInteraction(
  root: HTMLElement,
  signal: AbortSignal,
  load: () => Promise<(root: HTMLElement, signal: AbortSignal, missed: readonly Event[]) => void>,
): void {
  const page = root.ownerDocument;
  /** While it is loading only. */
  let missed: Event[] | undefined;

  /** Keeps an event with its path, which browsers forget. */
  const onMissed = (event: Event) => {
    const path = event.composedPath();
    missed?.push(Object.assign(event, { composedPath: () => path }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, defaultPrevented } = event;
    if (!missed || defaultPrevented || isModified(event)) return;
    if (event.composedPath().includes(root)) {
      const walks = /Arrow[LR]|Home|End/.test(key);
      const walksOrCloses = /Arrow|Escape/.test(key) && root.querySelector('[open]');
      const follows = key === 'Enter' && missed.some(({ type }) => type === event.type);
      if (!walks && !walksOrCloses && !follows) return;
      event.preventDefault();
      // A key held down walks on, but presses once.
      if (follows && event.repeat) return;
    } else if (key !== 'Escape') return;
    onMissed(event);
  };
  attachOnUse(root, signal, async () => {
    missed = [];
    setTimeout(() => {
      missed = undefined;
    }, patience);
    try {
      const attach = await load();
      const events = missed ?? [];
      return () => attach(root, signal, events);
    } finally {
      missed = undefined;
    }
  });
  addListeners(root, signal, { pointerover: onMissed, pointerleave: onMissed, keydown: onKeyDown });
  addListeners(page, signal, { focusin: onMissed, keydown: onKeyDown });
  addListeners(page, signal, { pointerdown: onMissed, click: onMissed }, true);
}
