import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { cases, holdsElement } from './cases.js';

// Warnings about such content are intended.
vi.spyOn(console, 'error').mockImplementation(() => {});

const RouterLink = ({ href, ...rest }: { href: string }) => <a {...rest} data-router="" href={href} />;

/** Links to other pages that are not rendered with the caller's component. */
function ownLinks(html: string): string[] {
  const links = html.match(/<a\b[^>]*>/g) ?? [];
  return links.filter((link) => /\shref="(\/|https?:)/.test(link) && !link.includes('data-router'));
}

const linking = cases
  .map(({ states, ...rest }) => ({ ...rest, states: states.filter(([, props]) => !holdsElement(props)) }))
  .filter(({ Component, states }) => states.some(([, props]) => ownLinks(renderToStaticMarkup(<Component {...props} />)).length > 0));

test('finds the components that link to other pages', () => {
  expect(linking.map(({ name }) => name)).toEqual(expect.arrayContaining(['ArticleHeader', 'Breadcrumbs', 'NewsPage', 'SiteFooter']));
});

describe.each(linking)("$name renders its links with the caller's linkComponent", ({ Component, states }) => {
  test.each(states)('%s', (_, props) => {
    expect(ownLinks(renderToStaticMarkup(<Component {...props} linkComponent={RouterLink} />))).toEqual([]);
  });
});
