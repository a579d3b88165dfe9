import { afterEach, expect, test, vi } from 'vitest';
import { reportUnreadableAccent } from '../../src/components/skip-links/report-unreadable-accent.js';
import '../../src/styles/index.css';
import { mount } from '../support/dom.js';

const root = document.documentElement;
const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

afterEach(() => {
  delete root.dataset.theme;
  logged.mockClear();
});

/** The warnings about a page with a stylesheet of its site. Each is logged once only, so the colours differ from test to test. */
function warnings(css: string): string[] {
  sheet.replaceSync(css);
  vi.useFakeTimers();
  const controller = new AbortController();
  reportUnreadableAccent(mount('<a href="#main">Skip</a>'), controller.signal);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  controller.abort();
  return logged.mock.calls.map(([message]) => String(message));
}

test('warns of an accent that can be read in one theme only, with its contrast', () => {
  // By the formula of WCAG 2.2: #7a1740 has a luminance of 0.0512, the raised background of the dark theme, #1b2028, of 0.0142: 0.1012 / 0.0641.
  expect(warnings(':root { --pr-color-accent: #7a1740 }')).toEqual([
    expect.stringMatching(
      /^Pressroom UI: <SkipLinks> .* in the dark theme: --pr-color-accent is #7a1740 there, with a contrast of 1\.58 to 1/,
    ),
  ]);
  expect(warnings(':root { --pr-color-accent: rgb(255 213 0) }')).toContainEqual(
    expect.stringMatching(/<SkipLinks> .* in the light theme: --pr-color-accent is #ffd500/),
  );
});

test('says nothing of the accents of the library, of an accent for each theme, and of the theme that the site does not have', () => {
  expect(warnings('')).toEqual([]);
  const each = ':root { --pr-color-accent: #7a1740 } :root[data-theme="dark"] { --pr-color-accent: #ee93ad }';
  expect(warnings(each)).toEqual([]);
  root.dataset.theme = 'light';
  expect(warnings(':root { --pr-color-accent: #6a1030 }')).toEqual([]);
  expect(root.dataset.theme).toBe('light');
});

test('leaves the page as it was, without a transition', async () => {
  const onTransition = vi.fn();
  addEventListener('transitionrun', onTransition);
  const link = mount('<a href="#main">Text</a>').querySelector('a') as HTMLElement;
  const css = 'a[href="#main"] { color: var(--pr-color-ink); transition: color 1s }';
  sheet.replaceSync(css);
  const before = getComputedStyle(link).color;
  vi.useFakeTimers();
  reportUnreadableAccent(link, new AbortController().signal);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  expect(onTransition).not.toHaveBeenCalled();
  expect(getComputedStyle(link).color).toBe(before);
  expect(root.dataset.theme).toBeUndefined();
  expect(link.innerHTML).toBe('Text');
  removeEventListener('transitionrun', onTransition);
});
