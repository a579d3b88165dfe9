import { type Session, type SessionOptions, watchSession } from './watch-session.js';

/** What `attachSession` returns. */
export interface SessionWatcher {
  /** The session as it is now. It is a new object after each change. */
  current(): Session;
  /** Takes what the site has learned otherwise: a silent renewal, a sign-out in this tab. Other tabs then ask the site. */
  update(session: Session): void;
  /** Calls back after every change. Returns a function that ends this. */
  subscribe(onChange: () => void): () => void;
  /** Stops watching. */
  detach(): void;
}

/**
 * Watches the reader's session across tabs and time, without polling. It asks the site when the page is shown again (also from the
 * back/forward cache), when the session should have ended, and when another tab has signed in or out; other tabs are asked to look, not
 * told whom they serve. A session that is gone is `expired` if its time was over, otherwise `signed-out-elsewhere`.
 *
 * It knows no markup: pass the result as `signIn.status` and `signIn.name`. Call it in browsers only.
 */
export function attachSession({ onChange, ...options }: SessionOptions): SessionWatcher {
  const detached = new AbortController();
  const subscribers = new Set<() => void>();
  let current = options.session;
  const onSession = (session: Session) => {
    current = session;
    onChange?.(session);
    for (const subscriber of subscribers) subscriber();
  };
  return {
    current: () => current,
    update: watchSession({ ...options, onChange: onSession }, detached.signal),
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    detach: () => detached.abort(),
  };
}
