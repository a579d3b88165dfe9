import { act, type ComponentProps, lazy, StrictMode, Suspense, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ServerHtml } from '../src/server-html.island.js';
import { find } from './support/dom.js';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Called when an article is rendered. */
const rendered = vi.fn();
function Article({ headline }: { headline: string }) {
  const [id] = useState('article');
  rendered();
  return (
    <article id={id}>
      <h1>{headline}</h1>
      <a href="/next">Next</a>
    </article>
  );
}

const app = (headline: string, Content = Article, navigate?: (href: string) => void) => (
  <StrictMode>
    <ServerHtml contentKey={headline} navigate={navigate} className="wide" lang="en">
      <Content headline={headline} />
    </ServerHtml>
  </StrictMode>
);

/** The HTML of a server, which has no document. */
function served(element: React.ReactNode): string {
  vi.stubGlobal('document', undefined);
  try {
    return renderToString(element);
  } finally {
    vi.unstubAllGlobals();
  }
}

/** A document with the HTML of the server, hydrated with what the browser has. */
async function hydrate(html: string, element: React.ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const original = container.querySelector('article');
  rendered.mockClear();
  const errors: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...all) => errors.push(all));
  let root: Root | undefined;
  await act(async () => {
    root = hydrateRoot(container, element, { onRecoverableError: (error) => errors.push(error) });
  });
  onTestFinished(() => act(async () => root?.unmount()));
  onTestFinished(() => container.remove());
  return { container, original, errors, show: (next: React.ReactNode) => act(async () => root?.render(next)) };
}

test('renders its children on the server, in an element with its attributes', () => {
  const container = document.createElement('div');
  container.innerHTML = served(app('Storm'));
  const element = find(container, 'div');
  expect(element.outerHTML).toContain('<h1>Storm</h1>');
  expect(element).toHaveClass('wide');
  expect(element).toHaveAttribute('lang', 'en');
});

test('keeps the elements of the server, and renders nothing, when the page is hydrated', async () => {
  const { container, original, errors } = await hydrate(served(app('Storm')), app('Storm'));
  expect(container.querySelector('article')).toBe(original);
  expect(original).toHaveTextContent('Storm');
  expect(rendered).not.toHaveBeenCalled();
  expect(errors).toEqual([]);
});

test('does not load lazy children that the server has rendered', async () => {
  const load = vi.fn(async () => ({ default: Article }));
  const { original, show } = await hydrate(served(app('Storm')), app('Storm', lazy(load) as never));
  expect(original).toHaveTextContent('Storm');
  expect(load).not.toHaveBeenCalled();

  await show(app('Flood', lazy(load) as never));
  expect(load).toHaveBeenCalledTimes(1);
});

test('keeps the HTML when it is rendered again, until the key changes', async () => {
  const { container, original, show } = await hydrate(served(app('Storm')), app('Storm'));
  await show(app('Storm'));
  expect(container.querySelector('article')).toBe(original);
  expect(rendered).not.toHaveBeenCalled();

  await show(app('Flood'));
  expect(container.querySelectorAll('article')).toHaveLength(1);
  expect(container.querySelector('h1')).toHaveTextContent('Flood');

  await show(app('Storm'));
  expect(container.querySelector('h1')).toHaveTextContent('Storm');
});

test('renders its children where there was no HTML of the server', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => act(async () => root.unmount()));
  onTestFinished(() => container.remove());
  await act(async () => root.render(app('Storm')));
  expect(container.querySelector('h1')).toHaveTextContent('Storm');
});

test('renders its children when React gives up hydration because another part differs', async () => {
  const page = (text: string) => (
    <div>
      <p>{text}</p>
      {app('Storm')}
    </div>
  );
  const { container } = await hydrate(served(page('Server')), page('Browser'));
  expect(container.querySelector('p')).toHaveTextContent('Browser');
  expect(container.querySelectorAll('article')).toHaveLength(1);
  expect(container.querySelector('h1')).toHaveTextContent('Storm');
});

// A second copy of React counts its ids from the beginning, too; and so does a page that a tool has saved after it was rendered.
test('renders its children where an element that no server has rendered has the same id', async () => {
  const found = vi.spyOn(document, 'getElementById').mockReturnValue(document.createElement('div'));
  onTestFinished(() => found.mockRestore());
  const { container, show } = await hydrate('', null);
  await show(app('Storm'));
  expect(container.querySelector('h1')).toHaveTextContent('Storm');
});

test('replaces HTML of the server for other content, as where a host answers every address with the same document, and warns', async () => {
  const { container, original, errors } = await hydrate(served(app('Storm')), app('Flood'));
  expect(original).not.toBeInTheDocument();
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(container.querySelector('h1')).toHaveTextContent('Flood');
  expect(errors.map(String)).toEqual([expect.stringMatching(/<ServerHtml> found HTML of the server for "Storm", so "Flood" is rendered/)]);
});

test('passes React the same object whenever it is rendered, because React 19.0 to 19.2 empty the element for another', async () => {
  const { container, show } = await hydrate(served(app('Storm')), app('Storm'));
  const html = () => {
    const element = find(container, '.wide');
    const props = Object.entries(element).find(([name]) => name.startsWith('__reactProps'))?.[1];
    return (props as ComponentProps<'div'>).dangerouslySetInnerHTML;
  };
  const before = html();
  expect(before).toEqual({ __html: '' });
  await show(app('Storm', Article, () => {}));
  expect(html()).toBe(before);
});

test('renders a boundary that failed on the server, as React does', async () => {
  const fails = () => {
    if (typeof document === 'undefined') throw new Error('The list of dates did not answer.');
    return <p>Dates</p>;
  };
  const Late = fails as () => React.JSX.Element;
  const page = (
    <ServerHtml contentKey="storm">
      <h1>Storm</h1>
      <Suspense fallback={<p>Loading</p>}>
        <Late />
      </Suspense>
    </ServerHtml>
  );
  const { container } = await hydrate(served(page), page);
  expect(container).toHaveTextContent('StormDates');
});

test('hands links to the router, in kept HTML and in what is rendered later', async () => {
  const navigate = vi.fn();
  const { container, show } = await hydrate(served(app('Storm')), app('Storm', Article, navigate));
  find(container, 'a').click();
  expect(navigate.mock.calls).toEqual([['/next']]);

  await show(app('Flood', Article, navigate));
  find(container, 'a').click();
  expect(navigate.mock.calls).toEqual([['/next'], ['/next']]);
});

test('has no listener for clicks that would make screen readers call all of it clickable', async () => {
  const listen = vi.spyOn(HTMLElement.prototype, 'addEventListener');
  const { container } = await hydrate(
    served(app('Storm')),
    app('Storm', Article, () => {}),
  );
  const element = find(container, '.wide');
  expect(listen.mock.contexts.filter((context, call) => context === element && listen.mock.calls[call]?.[0] === 'click')).toEqual([]);
  expect(element.onclick).toBeNull();
});
