import { runOrHold } from './held-events.js';

/** Event listeners, by the type of their event. */
export type Listeners = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => unknown };

export type AddListeners = (target: EventTarget, signal: AbortSignal, listeners: Listeners, capture?: boolean) => void;

/**
 * Adds several event listeners, until `signal` is aborted. Inside a component that React renders, listeners for bubbling clicks and
 * keys run after React's handlers (see `held-events.ts`); capturing listeners are never delayed. Keys that are
 * not meant for the page are ignored: those that compose a character, as in Japanese (`keyCode` 229, as UI Events has it), and the events
 * without a `key` that browsers send when they fill in a form.
 */
export function addListeners(target: EventTarget, signal: AbortSignal, listeners: Listeners, capture?: boolean): void {
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][])
    target.addEventListener(
      type,
      (event) => {
        const { key, keyCode } = event as KeyboardEvent;
        if (keyCode === 229 || (type === 'keydown' && !key)) return;
        if (capture) listener(event);
        else runOrHold(event, target, listener);
      },
      { capture, signal },
    );
}
