// What a change of the session does to the page: what is heard, where the focus is, and that nothing moves.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { enhance } from '../../src/enhance.js';
import { enhanceSession } from '../../src/enhance-session.js';
import { type SignIn, SignInButton, type SignInStatus } from '../../src/index.js';
import { press } from '../support/pointer.js';
import '../../src/styles/all.css';

/** What is heard when a state comes (docs: the guide of the sign-in button, "States"). */
const heardWith: Record<SignInStatus, string> = {
  unknown: '',
  'signed-out': '',
  redirecting: '',
  'signed-in': '',
  'step-up': 'You need to confirm your identity to continue.',
  expired: 'Your session has expired. Sign in again to continue.',
  'signed-out-elsewhere': 'You signed out in another window or tab.',
  error: 'There was a problem signing you in. Try again.',
};
const statuses = Object.keys(heardWith) as SignInStatus[];

const base: SignIn = {
  href: '/sign-in',
  name: 'Professor Robin Maria Example-Placeholder, Examplian Delegation to the Coastal Council',
  links: [{ label: 'Profile', href: '/me' }],
  signOutAction: '/sign-out',
};

interface Shown {
  root: HTMLElement;
  /** Changes the state. */
  change(to: SignInStatus, name?: string): Promise<void>;
  /** What the live regions have said. */
  heard(): string[];
}

/** A button in the header of a page. */
const inPage = (signIn: SignIn) => (
  <>
    <header style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0.5rem' }}>
      <a href="/">Harbour Council</a>
      <SignInButton signIn={signIn} />
    </header>
    <main>
      <label>
        Words <input />
      </label>
      <p>The minutes of all meetings can be read here.</p>
    </main>
  </>
);

/** Records what the live regions in an element say from now on. */
function listen(root: HTMLElement): () => string[] {
  const said: string[] = [];
  const record = (records: MutationRecord[]) => {
    const regions = new Set(
      records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]')),
    );
    for (const region of regions) if (region?.textContent) said.push(region.textContent);
  };
  const observer = new MutationObserver(record);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    record(observer.takeRecords());
    return said;
  };
}

/** A new element at the end of the page. */
function place(): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => element.remove());
  return element;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const ways: Record<string, (from: SignInStatus) => Promise<Shown>> = {
  async 'with React'(from) {
    const root = place();
    const react = createRoot(root);
    onTestFinished(() => act(() => react.unmount()));
    await act(() => react.render(inPage({ ...base, status: from })));
    return {
      root,
      heard: listen(root),
      change: async (to, name = base.name) => {
        await act(() => react.render(inPage({ ...base, name, status: to })));
        await settle();
      },
    };
  },
  async 'as static HTML'(from) {
    const root = place();
    root.innerHTML = renderToStaticMarkup(inPage({ ...base, name: undefined, session: '/session' }));
    let site: unknown = from === 'unknown' ? undefined : { status: from, name: base.name };
    vi.stubGlobal('fetch', async () => {
      if (!site) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(site));
    });
    onTestFinished(enhance(root));
    onTestFinished(enhanceSession(root));
    await settle();
    await expect.poll(() => button(root).querySelector('[aria-live]')?.textContent).toBe(heardWith[from]);
    return {
      root,
      heard: listen(root),
      change: async (to, name = base.name) => {
        site = { status: to, name };
        document.dispatchEvent(new Event('visibilitychange'));
        await settle();
      },
    };
  },
};

beforeEach(() => page.viewport(1280, 900));
afterEach(() => void vi.unstubAllGlobals());

const button = (root: HTMLElement) => root.querySelector('.pr-sign-in-button') as HTMLElement;
const isShown = (element: Element) => element.checkVisibility();
const control = (root: HTMLElement) => [...button(root).querySelectorAll<HTMLElement>('.pr-sign-in-link')].find(isShown) as HTMLElement;

/** A site that says "signed-out", or tells again what the reader knows, changes nothing after these (`attachSession`). */
const stays = (way: string, from: SignInStatus, to: SignInStatus) =>
  way === 'as static HTML' &&
  (from === 'redirecting' ||
    (to === 'signed-out' && /^(expired|signed-out-elsewhere|error)$/.test(from)) ||
    (to === 'signed-in' && from === 'step-up'));
/** A session that the site no longer knows has ended elsewhere. */
const becomes = (way: string, from: SignInStatus, to: SignInStatus): SignInStatus =>
  way === 'as static HTML' && to === 'signed-out' && /^(signed-in|step-up)$/.test(from) ? 'signed-out-elsewhere' : to;

const changes = Object.keys(ways).flatMap((way) =>
  statuses.flatMap((from) =>
    statuses.flatMap((to): [string, SignInStatus, SignInStatus, string][] =>
      from === to ? [] : [[way, from, to, stays(way, from, to) ? '' : heardWith[becomes(way, from, to)]]],
    ),
  ),
);

test.each(changes)('%s, from %s to %s: "%s" is heard, once, and the focus is kept', async (way, from, to, text) => {
  const { root, change, heard } = await (ways[way] as (typeof ways)['with React'])(from);
  control(root).focus();
  await vi.dynamicImportSettled();
  if (from === 'signed-in') {
    await press(control(root));
    button(root).querySelector<HTMLElement>('a[href="/me"]')?.focus();
    expect(document.activeElement).toHaveTextContent('Profile');
  }
  await change(to);
  await change(to);
  expect(heard()).toEqual(text ? [text] : []);
  expect(button(root).contains(document.activeElement)).toBe(true);
  expect(isShown(document.activeElement as Element)).toBe(true);
});

test.each(Object.keys(ways))('%s, the account list stays open, and keeps the focus, when only the name changes', async (way) => {
  const { root, change, heard } = await (ways[way] as (typeof ways)['with React'])('signed-in');
  await press(control(root));
  const link = button(root).querySelector<HTMLElement>('a[href="/me"]');
  link?.focus();
  await change('signed-in', 'Grace Example');
  expect(document.activeElement).toBe(link);
  expect(document.querySelector(':popover-open')).toHaveTextContent('Grace Example');
  expect(heard()).toEqual([]);
});

test.each(Object.keys(ways))('%s, a list that was open when the state changed is closed when it comes back', async (way) => {
  const { root, change } = await (ways[way] as (typeof ways)['with React'])('signed-in');
  await press(control(root));
  await change('expired');
  await change('signed-in');
  expect(document.querySelector(':popover-open')).toBeNull();
});

/** The boxes of everything but what is inside the button. */
const boxes = (root: HTMLElement) =>
  [...root.querySelectorAll('*')]
    .filter((element) => !button(root).contains(element) || element === button(root))
    .map((element) => `${element.localName}: ${JSON.stringify(element.getBoundingClientRect())}`);

describe.each([320, 768, 1280])('at %i px', (width) => {
  test.each(Object.keys(ways))('%s, nothing moves when the state becomes known', async (way) => {
    await page.viewport(width, 900);
    for (const to of statuses) {
      const { root, change } = await (ways[way] as (typeof ways)['with React'])('unknown');
      const before = boxes(root);
      const { top, bottom } = control(root).getBoundingClientRect();
      await change(to);
      expect(boxes(root), to).toEqual(before);
      expect(control(root).getBoundingClientRect(), to).toMatchObject({ top, bottom });
      const message = button(root).querySelector('[aria-live]') as HTMLElement;
      const { left, right } = message.getBoundingClientRect();
      if (message.textContent) expect(left >= 0 && right <= width, `${to}: in the window`).toBe(true);
      root.remove();
    }
  });
});

test.each(Object.keys(ways))('%s, a message never covers what has the focus, and goes on Escape', async (way) => {
  const { root, change } = await (ways[way] as (typeof ways)['with React'])('signed-in');
  const message = button(root).querySelector('[aria-live]') as HTMLElement;
  const isSeen = () => getComputedStyle(message).clipPath === 'none';
  const field = root.querySelector('input') as HTMLElement;
  const under = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => under.remove());
  under.style.cssText = 'position: fixed; inset-block-end: 20px; inset-inline-end: 20px';
  // It comes while the focus is in its place, and while it is elsewhere.
  under.focus();
  await change('expired');
  await expect.poll(isSeen).toBe(false);
  field.focus();
  await change('signed-in');
  await change('step-up');
  await expect.poll(isSeen).toBe(true);
  under.focus();
  await expect.poll(isSeen).toBe(false);
  field.focus();
  await change('error');
  await expect.poll(isSeen).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(isSeen()).toBe(false);
});
