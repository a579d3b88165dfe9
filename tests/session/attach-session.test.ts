import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachSession, type Session, type SessionOptions } from '../../src/session/exports.js';

const signedIn: Session = { status: 'signed-in', name: 'Ada Example' };
const signedOut: Session = { status: 'signed-out' };
const hour = 3_600_000;

/** What the site would answer; `undefined` if there is no network. */
let site: Session | undefined;
let requests = 0;
const detach: (() => void)[] = [];

/** Channels of this page: jsdom has none, and those of Node do not wait for fake timers. */
class Channel extends EventTarget {
  static all = new Set<Channel>();
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channel.all.add(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.all)
      if (other !== this && other.name === this.name) setTimeout(() => other.dispatchEvent(new MessageEvent('message', { data })));
  }
  close() {
    Channel.all.delete(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.stubGlobal('BroadcastChannel', Channel);
  requests = 0;
  site = undefined;
});
afterEach(() => {
  for (const one of detach.splice(0)) one();
  Channel.all.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function tab(session: Session, more: Partial<SessionOptions> = {}) {
  const seen: string[] = [];
  const watcher = attachSession({
    session,
    check: async () => {
      requests += 1;
      if (!site) throw new TypeError('Failed to fetch');
      return site;
    },
    onChange: ({ status, name }) => seen.push([status, name].filter(Boolean).join(': ')),
    ...more,
  });
  detach.push(watcher.detach);
  return { watcher, seen };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** The page is shown after it was hidden. */
async function show() {
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(1);
}

test('asks nothing as long as nothing happens', async () => {
  const { seen } = tab(signedIn);
  tab(signedOut, { channel: 'another site' });
  await pass(100 * hour);
  expect([requests, seen]).toEqual([0, []]);
});

test('asks at once where the page does not know, as from a cache', async () => {
  site = signedIn;
  const { seen } = tab({ status: 'unknown' });
  await pass(1);
  expect(seen).toEqual(['signed-in: Ada Example']);
});

test('says expired when the time is over, and once only', async () => {
  site = signedOut;
  const { watcher, seen } = tab({ ...signedIn, expiresIn: 1800 });
  await pass(0.5 * hour - 1000);
  expect([requests, seen]).toEqual([0, []]);
  await pass(hour);
  await show();
  expect(seen).toEqual(['expired']);
  expect(watcher.current()).toEqual({ status: 'expired' });
});

test('says expired when the time is over and nobody answers', async () => {
  const { seen } = tab({ ...signedIn, expiresIn: 60 });
  await show();
  expect(seen).toEqual([]);
  await pass(61_000);
  expect(seen).toEqual(['expired']);
});

test('goes on silently when the site has prolonged the session', async () => {
  site = { ...signedIn, expiresIn: 1800 };
  const { seen } = tab({ ...signedIn, expiresIn: 1800 });
  await pass(2 * hour - 1000);
  expect([requests, seen]).toEqual([3, []]);
});

test('does not ask again and again about a session without time left', async () => {
  site = { ...signedIn, expiresIn: 0 };
  tab({ ...signedIn, expiresIn: 1 });
  await pass(hour);
  expect(requests).toBe(1);
});

test('asks, and believes the site, when the clock of the computer is put forward', async () => {
  site = { ...signedIn, expiresIn: 3600 };
  const { seen } = tab({ ...signedIn, expiresIn: 3600 });
  vi.setSystemTime(Date.now() + 24 * hour);
  await pass(31_000);
  expect([requests, seen]).toEqual([1, []]);
});

test('expires in time when the clock of the computer is put back', async () => {
  site = signedOut;
  const { seen } = tab({ ...signedIn, expiresIn: 3600 });
  vi.setSystemTime(Date.now() - 24 * hour);
  await pass(hour + 31_000);
  expect(seen).toEqual(['expired']);
});

test('expires soon after the computer has slept, when timers stood still', async () => {
  site = signedOut;
  const { seen } = tab({ ...signedIn, expiresIn: 3600 });
  await pass(60_000);
  // During sleep the date goes on, and neither timers nor the time since the page was opened do.
  vi.setSystemTime(Date.now() + 8 * hour);
  await pass(31_000);
  expect(seen).toEqual(['expired']);
});

test('says signed out elsewhere when the page is shown again and the session has gone before its time', async () => {
  const { seen } = tab({ ...signedIn, expiresIn: 3600 });
  await pass(60_000);
  site = signedOut;
  await show();
  expect(seen).toEqual(['signed-out-elsewhere']);
});

test('asks once after a page comes back from the back/forward cache', async () => {
  const { seen } = tab(signedIn);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect([...Channel.all]).toEqual([]);
  site = signedOut;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await show();
  expect([requests, seen]).toEqual([1, ['signed-out-elsewhere']]);
  site = signedIn;
  tab(signedIn);
  await pass(10);
  expect(seen.at(-1)).toBe('signed-in: Ada Example');
});

test('tells the other tabs to ask, not who the reader is', async () => {
  const posted = vi.spyOn(Channel.prototype, 'postMessage');
  const [here, there] = [tab(signedIn), tab(signedIn)];
  site = signedOut;
  here.watcher.update(signedOut);
  await pass(10);
  expect([here.seen, there.seen]).toEqual([['signed-out'], ['signed-out-elsewhere']]);
  site = { ...signedIn, name: 'Grace Example' };
  here.watcher.update(site);
  await pass(10);
  expect(there.seen.at(-1)).toBe('signed-in: Grace Example');
  expect(new Set(posted.mock.calls.map(([data]) => typeof data))).toEqual(new Set(['boolean']));
});

test('does not believe another tab that the site contradicts', async () => {
  site = signedIn;
  const { seen } = tab(signedIn);
  new Channel('pressroom-ui session').postMessage(false);
  await pass(10);
  expect([requests, seen]).toEqual([1, []]);
});

test('drops an answer that something newer has overtaken', async () => {
  let answer: (session: Session) => void = () => {};
  const { watcher, seen } = tab(signedIn, {
    check: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  await show();
  watcher.update(signedOut);
  answer(signedIn);
  await pass(1);
  expect(seen).toEqual(['signed-out']);
});

test('asks again later where a question was never answered', async () => {
  let questions = 0;
  tab(signedIn, {
    check: () => {
      questions += 1;
      return new Promise(() => {});
    },
  });
  await show();
  await show();
  expect(questions).toBe(1);
  await pass(60_000);
  await show();
  expect(questions).toBe(2);
});

test('leaves the reader alone on the way to the provider', async () => {
  site = signedOut;
  const { seen } = tab({ status: 'redirecting' });
  await show();
  expect([requests, seen]).toEqual([0, []]);
});

test('works without BroadcastChannel', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  site = signedOut;
  const { seen } = tab(signedIn);
  await show();
  expect(seen).toEqual(['signed-out-elsewhere']);
});

test('does for useSyncExternalStore: the same object until something changes, and subscribers are let go', async () => {
  const { watcher } = tab(signedIn);
  const heard = vi.fn();
  const unsubscribe = watcher.subscribe(heard);
  const before = watcher.current();
  watcher.update({ ...signedIn, expiresIn: 60 });
  expect([watcher.current() === before, heard.mock.calls.length]).toEqual([true, 0]);
  watcher.update({ ...signedIn, name: 'Grace Example' });
  expect([watcher.current() === before, heard.mock.calls.length]).toEqual([false, 1]);
  unsubscribe();
  watcher.update(signedOut);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('asks nothing more when it is detached, and closes its channel', async () => {
  site = signedOut;
  const { watcher, seen } = tab({ ...signedIn, expiresIn: 60 });
  watcher.detach();
  expect([...Channel.all]).toEqual([]);
  await pass(hour);
  await show();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await pass(10);
  expect([requests, seen]).toEqual([0, []]);
});
