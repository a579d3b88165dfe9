import { runOrHold } from './held-events.js';

type Listeners = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => unknown };

/**
 * Adds several event listeners at once, until `signal` is aborted. Inside a component that React renders, bubbling clicks and keys
 * wait for React's handlers (see `held-events.ts`); listeners for the capture phase never wait.
 */
export function addListeners(target: EventTarget, signal: AbortSignal, listeners: Listeners, capture = false): void {
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][])
    target.addEventListener(type, capture ? listener : (event) => runOrHold(event, target, listener), { capture, signal });
}
