/**
 * React handles events at the root of the app, after every native listener inside it. A behaviour that reacts immediately would run before
 * the caller's `onClick` or `onKeyDown`, which could then no longer prevent it. Therefore, in a component that React renders, listeners
 * for clicks and keys are held until the handlers that React runs on the component's root element release them.
 */
const held = Symbol.for('pressroom-ui held');

/** Returns the listeners held at the root element that contains a target, if there is one. */
type Waiting = (target: Node) => EventListener[] | undefined;
type HeldEvent = Event & { [held]?: Waiting };

/** Runs a listener of `target`, or holds it until the event is released. */
export function runOrHold(event: HeldEvent, target: EventTarget, listener: EventListener): void {
  const waiting = event[held]?.(target as Node);
  if (waiting) waiting.push(listener);
  else listener(event);
}

/** Holds an event, during its capture phase, for all listeners on `root` and inside it. If it is never released, they do not run. */
export function holdEvent(event: HeldEvent, root: Node): void {
  const outer = event[held];
  const waiting: EventListener[] = [];
  event[held] = (target) => (root.contains(target) ? waiting : outer?.(target));
}

/** Runs the listeners held for an event at `root`. */
export function releaseEvent(event: HeldEvent, root: Node): void {
  for (const listener of event[held]?.(root) ?? []) listener(event);
}
