import { act, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cases } from './cases.js';

/** The listeners of document and window, by the type of their event. */
let listening: { type: string; listener: unknown }[] = [];

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // React listens for changes of the selection, once and for ever.
  const root = createRoot(document.createElement('div'));
  await act(() => root.render(<p />));
  await act(() => root.unmount());
});

beforeEach(() => {
  listening = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const target of [document, window]) {
    const { addEventListener, removeEventListener } = target;
    const forget = (type: string, listener: unknown) => {
      listening = listening.filter((one) => one.type !== type || one.listener !== listener);
    };
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
      const { signal } = (typeof options === 'object' && options ? options : {}) as AddEventListenerOptions;
      if (!signal?.aborted) listening.push({ type, listener });
      signal?.addEventListener('abort', () => forget(type, listener));
      Reflect.apply(addEventListener, target, [type, listener, options]);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
      forget(type, listener);
      Reflect.apply(removeEventListener, target, [type, listener, options]);
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** How many listeners a component has while it is there. */
const most = new Map<string, number>();

describe.each(cases)('$name', ({ name, Component, states }) => {
  test.each(states)('%s leaves no listener on document or window', async (_, props) => {
    const page = (
      <StrictMode>
        <Component {...props} />
      </StrictMode>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const root = await act(() => hydrateRoot(container, page));
    most.set(name, Math.max(most.get(name) ?? 0, listening.length));
    await act(() => root.unmount());
    expect(listening.map(({ type }) => type)).toEqual([]);
  });
});

test('components that listen to the document are among them', () => {
  expect([...most].filter(([, count]) => count > 0).map(([name]) => name)).toEqual(
    expect.arrayContaining(['NewsPage', 'RibbonTabs', 'RibbonToolbar', 'SignInButton', 'SiteNavigation']),
  );
});
