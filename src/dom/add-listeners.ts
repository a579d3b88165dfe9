import { runOrHold } from './held-events.js';

type Listeners = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => unknown };

/**
 * Adds several event listeners at once. Inside a component that React renders, bubbling clicks and keys wait for React's handlers
 * (see `held-events.ts`); listeners for the capture phase never wait.
 *
 * @returns function that removes them
 */
export function addListeners(target: EventTarget, listeners: Listeners, capture = false): () => void {
  const attached = new AbortController();
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][])
    target.addEventListener(type, capture ? listener : (event) => runOrHold(event, target, listener), { capture, signal: attached.signal });
  return () => attached.abort();
}
