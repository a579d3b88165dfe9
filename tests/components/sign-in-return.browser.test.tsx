// The page to return to, against the URL parser of the browser (WHATWG URL Standard).
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SignInButton } from '../../src/index.js';
import { isSameSitePath } from '../../src/lib/safe-url.js';

// Warnings of paths that are left out are intended.
vi.spyOn(console, 'error').mockImplementation(() => {});

const part = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '\\',
    '/\\',
    '\t',
    '\n',
    '\r',
    ' ',
    '\0',
    '\x1f',
    '\u00a0',
    '\u2028',
    '%2f',
    '%5c',
    '%09',
    '%00',
    '%2e',
    '%ff',
  ),
  fc.constantFrom(
    'https:',
    'javascript:',
    'data:',
    'blob:',
    '@',
    ':',
    '..',
    '.',
    '?',
    '#',
    '&',
    ';',
    '[',
    ']',
    '*',
    '\ud800',
    '\udc00',
    '😀',
  ),
  fc.constantFrom('evil.example', 'news', 'returnTo=', 'ⓔvil.example', '／', '。', '\ufeff', '\u202e', '\u200b'),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const hostile = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
);

/** The page to return to, as the site's server reads it from the link. */
function returnToOf(value: string): string | null {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<SignInButton signIn={{ href: '/sign-in', returnTo: value }} />);
  const link = page.querySelector('a') as HTMLAnchorElement;
  if (link.origin + link.pathname !== `${location.origin}/sign-in`)
    throw new Error(`${JSON.stringify(value)} changes the link to ${link.href}`);
  return new URLSearchParams(link.search).get('returnTo');
}

/** Whether the parser of the browser stays on this site, as in a redirect, and as in a link. */
function staysHere(path: string): boolean {
  const link = document.createElement('a');
  link.href = path;
  return new URL(path, location.href).origin === location.origin && link.host === location.host;
}

test('leads only to pages of this site, whatever the value', () => {
  const kept = fc.sample(hostile, 400).filter((value) => returnToOf(value) !== null);
  expect(kept.filter((value) => !staysHere(returnToOf(value) ?? ''))).toEqual([]);
});

test('accepts no path that the browser takes for an address of another site', () => {
  const accepted = fc.sample(hostile, 10_000).filter(isSameSitePath);
  // The test would say nothing if nearly everything were left out.
  expect(accepted.length).toBeGreaterThan(1000);
  expect(accepted.filter((path) => !staysHere(path))).toEqual([]);
});

test('keeps half a character, before whatever, as U+FFFD', () => {
  expect(returnToOf('/a\ud800\uffff\udc00😀')).toBe('/a\ufffd\uffff\ufffd😀');
});

test.each(['/news/2017?x=1&y=%2F#top', '/', '/a b', '/ä/😀', '/a//b', '/@a', '/news:1'])('keeps %j', (value) => {
  expect(returnToOf(value)).toBe(value);
});
