import { expect, test, vi } from 'vitest';
import { attachFollowLinks } from '../../src/dom/follow-links.js';
import { find, mount, testSignal } from '../support/dom.js';

/** Attaches to a link, inside a region and with content of its own. @returns what its click does */
function follow(link: string, init?: MouseEventInit, prepare?: (link: HTMLElement) => void) {
  const root = mount(`<nav>${link}</nav>`);
  const navigate = vi.fn();
  attachFollowLinks(find(root, 'nav'), testSignal(), navigate);
  const target = find(root, 'a');
  prepare?.(target);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
  (target.firstElementChild ?? target).dispatchEvent(event);
  return { navigate, isPrevented: event.defaultPrevented };
}

test.each([
  ['/news/storm?page=2#photos', '/news/storm?page=2#photos'],
  [`${location.origin}/contact`, '/contact'],
  ['/2026/11/v1.2-notes', '/2026/11/v1.2-notes'],
  ['/storm.html', '/storm.html'],
  // The page itself, without a fragment: a router shows it anew.
  [location.pathname, location.pathname],
])('hands a link to %s to the router', (href, expected) => {
  const { navigate, isPrevented } = follow(`<a href="${href}"><b>Page</b></a>`);
  expect(navigate.mock.calls).toEqual([[expected]]);
  expect(isPrevented).toBe(true);
});

test.each([
  ['another site', '<a href="https://other.example/">Other</a>'],
  ['a fragment of this page', '<a href="#main">Skip</a>'],
  ['the top of this page', '<a href="#">Top</a>'],
  ['an e-mail address', '<a href="mailto:press@agency.example">Press</a>'],
  ['a download', '<a href="/report" download>Report</a>'],
  ['a file', '<a href="/report.pdf?lang=mt">Report</a>'],
  ['a calendar', '<a href="/meetings/42.ics">Add to calendar</a>'],
  ['what has another type', '<a href="/feed" type="application/atom+xml">Feed</a>'],
  ['a sign-in', '<a href="/sign-in?returnTo=%2Fnews" rel="nofollow">Sign in</a>'],
  ['data that the page has made', `<a href="blob:${location.origin}/0f9d">Copy</a>`],
  ['a page, in a picture', '<svg><a href="/map"><text>Map</text></a></svg>'],
  ['another window', '<a href="/news" target="_blank">News</a>'],
])('leaves a link to %s to the browser', (_, link) => {
  const { navigate, isPrevented } = follow(link);
  expect(navigate).not.toHaveBeenCalled();
  expect(isPrevented).toBe(false);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('leaves a click with %s to the browser', (key) => {
  const { navigate, isPrevented } = follow('<a href="/news">News</a>', { [key]: true });
  expect(navigate).not.toHaveBeenCalled();
  expect(isPrevented).toBe(false);
});

test('leaves a link to the browser that the router declines', () => {
  const root = mount('<nav><a href="/archive/1998">Archive</a></nav>');
  const navigate = vi.fn(() => false);
  attachFollowLinks(find(root, 'nav'), testSignal(), navigate);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  find(root, 'a').dispatchEvent(event);
  expect(navigate).toHaveBeenCalledExactlyOnceWith('/archive/1998');
  expect(event.defaultPrevented).toBe(false);
});

test('ignores clicks that scripts dispatch on the document', () => {
  const navigate = vi.fn();
  attachFollowLinks(mount('<a href="/news">News</a>'), testSignal(), navigate);
  const errors = vi.fn();
  window.addEventListener('error', errors);
  document.dispatchEvent(new Event('click'));
  window.removeEventListener('error', errors);
  expect(navigate).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

test('leaves a click alone that has been prevented, as by the link of a router', () => {
  const { navigate } = follow('<a href="/news">News</a>', {}, (link) => link.addEventListener('click', (event) => event.preventDefault()));
  expect(navigate).not.toHaveBeenCalled();
});

test('follows links that came later, and none outside the region or after it has ended', () => {
  const root = mount('<nav></nav><a id="outside" href="/outside">Outside</a>');
  const navigate = vi.fn();
  const controller = new AbortController();
  const nav = find(root, 'nav');
  attachFollowLinks(nav, controller.signal, navigate);
  nav.innerHTML = '<a href="/later">Later</a>';
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('click', stay);
  find(root, '#outside').click();
  find(nav, 'a').click();
  controller.abort();
  find(nav, 'a').click();
  document.removeEventListener('click', stay);
  expect(navigate.mock.calls).toEqual([['/later']]);
});
