import axeCore from 'axe-core';
import { act, createRef, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { environmentLanguages } from '../support/environment-language.js';
import { listenersLeft } from '../support/listeners-left.js';
import { cases } from './cases.js';

/** Rules of axe that need layout or a whole page; they are checked in the browser, for every story. */
const inABrowser = [
  'color-contrast',
  'target-size',
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'heading-order',
  'skip-link',
  'document-title',
  'html-has-lang',
];

const consoleError = vi.spyOn(console, 'error');
beforeEach(() => {
  consoleError.mockReset().mockImplementation(() => {});
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  document.body.replaceChildren();
});

/** Elements that must contain a component which is part of another one. */
const wrappers: Record<string, string> = { FactRow: 'dl' };

/** Errors of React, without the library's own warnings about content, which are intended. */
const complaints = () => consoleError.mock.calls.map(([first]) => String(first)).filter((text) => !text.startsWith('Pressroom UI:'));

test.each(cases)('$name has at least one state', ({ name, states }) => {
  expect(states.length, `Put the states of ${name} into stories/fixtures, in a file and an export of its name.`).toBeGreaterThan(0);
});

test('listeners that are left, and languages that are asked for, are noticed', async () => {
  const { signal } = new AbortController();
  const stop = new AbortController();
  const listener = () => {};
  const left = await listenersLeft(async () => {
    document.addEventListener('click', listener, { signal });
    document.addEventListener('keydown', listener, { signal: stop.signal });
    window.addEventListener('resize', listener, true);
    window.addEventListener('focus', listener);
    window.removeEventListener('focus', listener);
    stop.abort();
  });
  expect(left).toEqual(['document: click', 'window: resize']);
  document.removeEventListener('click', listener);
  window.removeEventListener('resize', listener, true);
  const asked = environmentLanguages(() => [
    navigator.language,
    new Intl.NumberFormat().format(1),
    (1).toLocaleString(),
    (1).toLocaleString('en'),
  ]);
  expect(asked).toEqual(['navigator.language', 'Intl.NumberFormat', 'Number.toLocaleString']);
});

describe.each(cases)('$name', ({ name, Component, states }) => {
  const [, first = {}] = states[0] ?? [];

  test('passes ref, class and other attributes to its root', async () => {
    const ref = createRef<HTMLElement>();
    const container = document.body.appendChild(document.createElement('div'));
    const props = { ...first, ref, className: 'of-the-caller', id: 'given', 'data-given': 'yes', title: 'Given' };
    container.innerHTML = renderToString(<Component {...props} />);
    const root = await act(() => hydrateRoot(container, <Component {...props} />));
    expect(ref.current).toBeInstanceOf(HTMLElement);
    expect(ref.current?.className).toMatch(/(^| )pr-[a-z-]+ of-the-caller$/);
    expect(ref.current).toMatchObject({ id: 'given', title: 'Given' });
    expect(ref.current?.dataset.given).toBe('yes');
    await act(() => root.unmount());
    expect(ref.current).toBeNull();
  });

  test('calls a ref function and the cleanup it returns', async () => {
    const cleanup = vi.fn();
    const ref = vi.fn(() => cleanup);
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<Component {...first} />);
    const root = await act(() => hydrateRoot(container, <Component {...first} ref={ref} />));
    expect(ref).toHaveBeenCalledWith(expect.any(HTMLElement));
    await act(() => root.unmount());
    expect(cleanup).toHaveBeenCalledOnce();
  });

  test('asks its environment for no language', () => {
    const asked = environmentLanguages(() => {
      for (const [, props] of states) renderToString(<Component {...props} />);
    });
    expect(asked).toEqual([]);
  });

  describe.each(states)('%s', (_, props) => {
    test('renders on the server without style attributes or negative tabindex, hydrates without errors, and leaves no listener', async () => {
      const html = renderToString(
        <StrictMode>
          <Component {...props} />
        </StrictMode>,
      );
      expect(html).not.toMatch(/\sstyle="/);
      expect(html).not.toMatch(/tabindex="-/i);
      expect(html).not.toMatch(/(href|src|action)="\s*(javascript|vbscript|data:text)/i);
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const recovered: unknown[] = [];
      const left = await listenersLeft(async () => {
        const root = await act(() =>
          hydrateRoot(
            container,
            <StrictMode>
              <Component {...props} />
            </StrictMode>,
            { onRecoverableError: (error) => recovered.push(error) },
          ),
        );
        // What is loaded at the first use adds listeners of its own.
        for (const element of container.querySelectorAll('nav, [role]')) element.dispatchEvent(new Event('focusin', { bubbles: true }));
        await act(() => vi.dynamicImportSettled());
        await act(() => root.unmount());
      });
      expect(recovered).toEqual([]);
      expect(complaints()).toEqual([]);
      expect(left).toEqual([]);
    });

    test('has no axe violations', async () => {
      const container = document.body.appendChild(document.createElement(wrappers[name] ?? 'div'));
      container.innerHTML = renderToString(<Component {...props} />);
      const rules = Object.fromEntries(inABrowser.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axeCore.run(container, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    });
  });
});
