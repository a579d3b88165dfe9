import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewsPage, type NewsPageContent } from '../../src/index.js';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

/** Encodes and decodes a text as UTF-8, as on its way to the browser; UTF-8 has no lone surrogates (Unicode 16, D92). */
const overTheNetwork = (html: string) => new TextDecoder().decode(new TextEncoder().encode(html));

test('hydrates without rebuilding the page, which would lose typed text, if a text contains a truncated emoji or NUL', async () => {
  const cut = 'cut \ud83d';
  const page: NewsPageContent = {
    publisher: { name: `Agency ${cut}` },
    trail: [{ label: `Home ${cut}`, href: '/' }, { label: `Here \0` }],
    search: { action: '/search' },
    signIn: { href: '/sign-in', returnTo: '/news/\ud800' },
    article: {
      headline: `Headline ${cut}`,
      authors: [{ name: `Author ${cut}` }],
      body: [
        { type: 'paragraph', text: `Half a \udca9 character` },
        { type: 'quote', text: `NUL \0 byte`, attribution: cut },
        { type: 'table', caption: cut, columns: [cut], rows: [[cut]] },
        { type: 'list', items: [cut] },
      ],
    },
    meetings: [{ title: cut, objective: cut }],
    photos: [{ src: '/a.jpg', alt: cut, caption: cut, credit: { text: cut } }],
    footer: { text: cut },
  };
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = overTheNetwork(renderToString(<NewsPage page={page} />));
  const field = container.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.value = 'typed';
  const recovered: unknown[] = [];
  const root = await act(() => hydrateRoot(container, <NewsPage page={page} />, { onRecoverableError: (error) => recovered.push(error) }));
  expect(recovered).toEqual([]);
  expect(container.querySelector<HTMLInputElement>('input[type=search]')).toBe(field);
  expect(field?.value).toBe('typed');
  expect(container.textContent).toContain('cut \ufffd');
  await act(() => root.unmount());
});
