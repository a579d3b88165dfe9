/**
 * React handles events at the root of the app, after every native listener inside it. A behaviour that acted at once would act before
 * the page author's `onClick` or `onKeyDown`, which could then no longer prevent it. So where React renders a component, clicks and
 * keys are held for the listeners in it, until the handlers that React runs on its root element release them.
 */
const held = Symbol.for('pressroom-ui held');

/** Gives the listeners that wait at the root element around a target, if there is one. */
type Waiting = (target: Node) => EventListener[] | undefined;
type HeldEvent = Event & { [held]?: Waiting };

/** Runs a listener of `target`, or keeps it until the event is released. */
export function runOrHold(event: HeldEvent, target: EventTarget, listener: EventListener): void {
  const waiting = event[held]?.(target as Node);
  if (waiting) waiting.push(listener);
  else listener(event);
}

/** Holds an event, before it gets there, for all listeners on `root` and inside it. If it is never released, they do not run. */
export function holdEvent(event: HeldEvent, root: Node): void {
  const outer = event[held];
  const waiting: EventListener[] = [];
  event[held] = (target) => (root.contains(target) ? waiting : outer?.(target));
}

/** Runs the listeners that wait for an event at `root`. */
export function releaseEvent(event: HeldEvent, root: Node): void {
  for (const listener of event[held]?.(root) ?? []) listener(event);
}
