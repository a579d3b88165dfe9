// The recipe of stories/guides/sites.mdx for parts that fail.
import { act, Component, type ReactNode, Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../../stories/fixtures/news-page.js';

class Part extends Component<{ instead: string; children: ReactNode }, { failed?: boolean }> {
  override state: { failed?: boolean } = {};
  static getDerivedStateFromError = () => ({ failed: true });
  override render = () => (this.state.failed ? <p role="alert">{this.props.instead}</p> : this.props.children);
}

function Related(): ReactNode {
  throw new Error('The service does not answer.');
}

const page = (
  <NewsPage
    {...newsPage.seed}
    slots={{
      articleFooter: (
        <Part instead="Related news cannot be shown.">
          <Suspense>
            <Related />
          </Suspense>
        </Part>
      ),
    }}
  />
);

test('a part that throws leaves the rest of the page, and is told to screen readers', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  const headline = container.querySelector('h1');
  expect(headline).toHaveTextContent(/Eurojust/);
  expect(container.querySelector('[role="alert"]:not([popover])')).toBeNull();
  const root = await act(() => hydrateRoot(container, page, { onRecoverableError: () => {} }));
  expect(container.querySelector('h1'), 'the headline of the server is still there').toBe(headline);
  expect(container.querySelector('.pr-article-footer [role="alert"]')).toHaveTextContent('Related news cannot be shown.');
  expect(container.querySelector('[role="toolbar"]')).not.toBeNull();
  await act(() => root.unmount());
});
