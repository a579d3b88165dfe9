import { runOrHold } from './held-events.js';

/** Event listeners, by the type of their event. */
export type Listeners = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => unknown };

export type AddListeners = (target: EventTarget, signal: AbortSignal, listeners: Listeners, capture?: boolean) => void;

/**
 * Adds several event listeners, until `signal` is aborted. Inside a component that React renders, listeners for bubbling clicks and
 * keys run after React's handlers (see `held-events.ts`); capturing listeners are never delayed.
 */
export function addListeners(target: EventTarget, signal: AbortSignal, listeners: Listeners, capture = false): void {
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][])
    target.addEventListener(type, capture ? listener : (event) => runOrHold(event, target, listener), { capture, signal });
}
