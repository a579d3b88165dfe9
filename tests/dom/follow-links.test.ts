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
  ['a download', '<a href="/report.pdf" download>Report</a>'],
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
