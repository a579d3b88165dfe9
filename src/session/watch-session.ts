import type { SignInStatus } from '../content/sign-in.js';

/** What the site knows of the reader's session. */
export interface Session {
  /** State of the session, as for the sign-in button. */
  status: SignInStatus;
  /** Name of the reader. */
  name?: string | undefined;
  /** Seconds until the session ends, as in `expires_in` of OAuth 2.0 (RFC 6749, 5.1). A time would depend on the reader's clock. */
  expiresIn?: number | undefined;
}

/** How `attachSession` asks for the session, and who is told. */
export interface SessionOptions {
  /** What the site knows now, usually what the page was rendered with. */
  session: Session;
  /** Asks the site again, usually with `fetch`. If it fails, as without a network, the session lasts until its time is over. */
  check: () => Promise<Session>;
  /** Is called with every change. */
  onChange?: ((session: Session) => void) | undefined;
  /**
   * Name of the channel to the site's other tabs. Sites that share an origin need one each.
   * @default 'pressroom-ui session'
   */
  channel?: string | undefined;
}

/** The session is looked at this often, in milliseconds, because timers stand still while the computer sleeps. Nothing is requested for that. */
const glance = 30_000;

/** What has been said of a session, or asked for, stays as long as the site answers only this. */
const stays: Partial<Record<SignInStatus, SignInStatus>> = {
  expired: 'signed-out',
  'signed-out-elsewhere': 'signed-out',
  error: 'signed-out',
  'step-up': 'signed-in',
};

/** What the site answers; `undefined` if it cannot be asked. */
async function answerTo(check: SessionOptions['check']): Promise<Session | undefined> {
  try {
    return await check();
  } catch {
    return undefined;
  }
}

const isSignedIn = ({ status }: Session) => status === 'signed-in' || status === 'step-up';

/**
 * What `attachSession` does, for one listener, until the signal is aborted.
 *
 * @returns takes what the site has learned otherwise
 */
export function watchSession(
  { session, check, onChange, channel = 'pressroom-ui session' }: SessionOptions,
  signal: AbortSignal,
): (session: Session) => void {
  let current = session;
  /** When the session ends, by the time of day, which can be put right, and by the time since the page was opened, which may stand still. */
  let ends = { byDate: Number.POSITIVE_INFINITY, byPage: Number.POSITIVE_INFINITY };
  const isOver = () => Date.now() >= ends.byDate || performance.now() >= ends.byPage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let others: BroadcastChannel | undefined;
  /** When the latest question was asked that has no answer yet. */
  let asked: number | undefined;
  /** How often the session has been set: the answer to a question from before is out of date. */
  let count = 0;

  const tell = () => {
    if (!/^(unknown|redirecting)$/.test(current.status)) others?.postMessage(isSignedIn(current));
  };
  const set = (next: Session) => {
    count += 1;
    // A session that has no time left, but exists, is asked about only when the page is shown.
    const left = next.expiresIn && next.expiresIn > 0 ? next.expiresIn * 1000 : Number.POSITIVE_INFINITY;
    ends = { byDate: Date.now() + left, byPage: performance.now() + left };
    wait();
    if (next.status === current.status && next.name === current.name) return;
    current = next;
    tell();
    onChange?.(current);
  };
  const ask = async () => {
    const now = performance.now();
    if ((asked !== undefined && now - asked < glance) || signal.aborted || current.status === 'redirecting') return;
    asked = now;
    const before = count;
    const answer = await answerTo(check);
    if (asked === now) asked = undefined;
    if (signal.aborted || count !== before) return;
    const isLost = isSignedIn(current) && (answer ? answer.status === 'signed-out' : isOver());
    if (isLost) set({ status: isOver() ? 'expired' : 'signed-out-elsewhere' });
    else if (answer) set({ ...answer, status: stays[current.status] === answer.status ? current.status : answer.status });
  };
  const wait = () => {
    clearTimeout(timer);
    const left = ends.byDate - Date.now();
    if (left === Number.POSITIVE_INFINITY || signal.aborted) return;
    timer = setTimeout(() => (isOver() ? void ask() : wait()), Math.min(Math.max(left, 0), glance));
  };
  const connect = () => {
    others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channel);
    others?.addEventListener('message', ({ data }) => {
      if (data !== isSignedIn(current)) void ask();
    });
  };

  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    connect();
    void ask();
  };
  // An open channel can keep a page out of the back/forward cache.
  const onHide = () => others?.close();
  const onVisible = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  addEventListener('pageshow', onShow, { signal });
  addEventListener('pagehide', onHide, { signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  connect();
  set(session);
  tell();
  if (session.status === 'unknown') void ask();

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    others?.close();
  });
  return set;
}
