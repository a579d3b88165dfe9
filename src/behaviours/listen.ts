type Listeners = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => unknown };

/**
 * Listens to several events of one element.
 *
 * @returns function that stops
 */
export function listen(target: EventTarget, listeners: Listeners, capture = false): () => void {
  const attached = new AbortController();
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][])
    target.addEventListener(type, listener, { capture, signal: attached.signal });
  return () => attached.abort();
}
