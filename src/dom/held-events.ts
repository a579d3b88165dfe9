/**
 * React handles events at the root of the app, after every native listener inside it. A behaviour that acted at once would act before
 * the page author's `onClick` or `onKeyDown`, which could then no longer prevent it. So where React renders a component, clicks and
 * keys are held for the listeners in it, until the handlers that React runs on its root element release them.
 */
const held = Symbol.for('pressroom-ui.held');

/** For each root element an event passes, the innermost first: the listeners that wait there. */
type HeldEvent = Event & { [held]?: [root: Node, listeners: EventListener[]][] };

const heldAt = (event: HeldEvent, target: Node) => event[held]?.find(([root]) => root.contains(target))?.[1];

/** Runs a listener of `target`, or keeps it until the event is released. */
export function runOrHold(event: Event, target: EventTarget, listener: EventListener): void {
  const listeners = heldAt(event, target as Node);
  if (listeners) listeners.push(listener);
  else listener(event);
}

/** Holds an event, before it gets there, for all listeners on `root` and inside it. If it is never released, they do not run. */
export function holdEvent(event: HeldEvent, root: Node): void {
  event[held] = [[root, []], ...(event[held] ?? [])];
}

/** Runs the listeners that wait for an event at `root`. */
export function releaseEvent(event: Event, root: Node): void {
  for (const listener of heldAt(event, root) ?? []) listener(event);
}
