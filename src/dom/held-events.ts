/**
 * React handles events at the root of the app, after every native listener inside it. A behaviour that acted at once would act before
 * the page author's `onClick` or `onKeyDown`, which could then no longer prevent it. So where React renders a component, clicks and
 * keys are held for the listeners in it, until the handlers that React runs on its root element release them.
 */
const hold = Symbol.for('pressroom-ui.hold');

/** Keeps a listener of `target` for later, and says whether it did. */
type Hold = (target: EventTarget, listener: EventListener) => boolean;
type HeldEvent = Event & { [hold]?: Hold | undefined };

/** Runs a listener of `target`, now or when the event is released. */
export function runOrHold(event: HeldEvent, target: EventTarget, listener: EventListener): void {
  if (!event[hold]?.(target, listener)) listener(event);
}

/**
 * Holds clicks and keys for all listeners on `root` and inside it. An event that is never released, because a handler stopped it,
 * runs none of them.
 */
export function holdEvents(root: Node): { release(event: Event): void; stop(): void } {
  const held = new WeakMap<Event, EventListener[]>();
  const stop = new AbortController();
  const onCapture = (event: HeldEvent) => {
    const outer = event[hold];
    const listeners: EventListener[] = [];
    held.set(event, listeners);
    event[hold] = (target, listener) =>
      root.contains(target as Node) ? listeners.push(listener) > 0 : (outer?.(target, listener) ?? false);
  };
  for (const type of ['click', 'keydown']) root.addEventListener(type, onCapture, { capture: true, signal: stop.signal });
  return {
    release: (event) => {
      for (const listener of held.get(event) ?? []) listener(event);
    },
    stop: () => stop.abort(),
  };
}
