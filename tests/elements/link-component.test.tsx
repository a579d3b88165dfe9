import { render, screen } from '@testing-library/react';
import { Component, type ComponentProps, type ComponentType, createElement, createRef, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinkComponent } from '../../src/index.js';
import { Breadcrumbs, NavigateUp, NewsPage } from '../../src/index.js';

type LinkProps = ComponentProps<'a'> & { href: string };

const error = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => error.mockClear());

const trail = [{ label: 'Home', href: '/' }, { label: 'News', href: '/news' }, { label: 'Tidal flats' }];
const upWith = (linkComponent: LinkComponent) => renderToStaticMarkup(<NavigateUp trail={trail} linkComponent={linkComponent} />);

const inRouter = (element: ReactNode) => (
  <RouterProvider router={createMemoryRouter([{ path: '*', element }], { initialEntries: ['/news/tidal-flats'] })} />
);

/** The adapter of the guide. */
const RouterLink = ({ href, ...rest }: LinkProps) => <Link to={href} {...rest} />;

describe('the link of React Router', () => {
  test('keeps every address and attribute behind the adapter of the guide', () => {
    render(inRouter(<NavigateUp trail={trail} linkComponent={RouterLink} />));
    const link = screen.getByRole('link', { name: /News/ });
    expect(link).toHaveAttribute('href', '/news');
    expect(link).toHaveAttribute('rel', 'up');
    expect(error).not.toHaveBeenCalled();
  });

  test('is reported without an adapter, because it takes the address of the page being shown for every other', () => {
    // @ts-expect-error It takes `to`: JavaScript would not say so.
    render(inRouter(<Breadcrumbs trail={trail} linkComponent={Link} />));
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/news/tidal-flats', '/news/tidal-flats']);
    expect(error.mock.calls.map(([message]) => message)).toEqual([
      'Pressroom UI: <Link> rendered "/news/tidal-flats" for "/" and for "/news" alike, so links lead elsewhere. ' +
        'Pass a linkComponent that takes "href"; for React Router: ({ href, ...rest }) => <Link to={href} {...rest} />.',
    ]);
  });
});

test('a link component that drops the address is reported once for each address, however many links it renders', () => {
  const Nowhere = (props: LinkProps) => createElement('a', { ...props, href: undefined });
  const page = { publisher: { name: 'Agency' }, trail, navigation: trail, article: { headline: 'Tidal flats' } };
  renderToStaticMarkup(<NewsPage page={page} linkComponent={Nowhere} />);
  const complaints = error.mock.calls
    .map(([message]) => String(message))
    .filter((message) => message.includes('<Nowhere>') && message.includes('/news'));
  expect(complaints).toEqual([expect.stringContaining('rendered no address for "/news"')]);
});

describe('nothing is reported of a link component that', () => {
  class ClassLink extends Component<LinkProps> {
    override render() {
      return <a {...this.props} />;
    }
  }
  test.each<[string, LinkComponent, string]>([
    ['adds to the address', ({ href, ...rest }) => <a href={`/base${href}`} {...rest} />, '/base/news'],
    ['translates the address', (props) => <a {...props} href="/fr/actualites" />, '/fr/actualites'],
    ['is a class', ClassLink as ComponentType<LinkProps>, '/news'],
    [
      'wraps its link',
      (props) => (
        <b>
          <a {...props} />
        </b>
      ),
      '/news',
    ],
  ])('%s', (_, linkComponent, href) => {
    expect(upWith(linkComponent)).toContain(`href="${href}"`);
    expect(error).not.toHaveBeenCalled();
  });
});

test('a link component keeps its ref', () => {
  const ref = createRef<HTMLAnchorElement>();
  const Own = (props: LinkProps) => <a {...props} />;
  render(<NavigateUp trail={trail} linkComponent={Own} ref={ref} />);
  expect(ref.current).toBe(screen.getByRole('link'));
});
