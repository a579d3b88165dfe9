// Link components as sites pass them.
import { Breadcrumbs, type LinkComponent, NewsPage } from 'pressroom-ui';
import type { ComponentProps, MouseEventHandler } from 'react';
import { Link } from 'react-router';

const trail = [{ label: 'Home', href: '/' }, { label: 'News' }];

/** The link of React Router takes `to`. */
const RouterLink = ({ href, ...rest }: ComponentProps<'a'> & { href: string }) => <Link to={href} {...rest} />;

/** A link of one's own that knows fewer attributes. */
const PlainLink = ({ href, children }: Pick<ComponentProps<'a'>, 'href' | 'children'>) => <a href={href}>{children}</a>;

/** A link whose optional props do not take `undefined`, as those of Next.js do not. */
const ExactLink = ({ href, ...rest }: { href: string | URL; onMouseEnter?: MouseEventHandler<HTMLAnchorElement>; className?: string }) => (
  <a href={String(href)} {...rest}>
    Tidal flats
  </a>
);

export const links: LinkComponent[] = ['a', RouterLink, PlainLink, ExactLink];

export const pages = [
  <Breadcrumbs key={1} trail={trail} linkComponent={RouterLink} />,
  <NewsPage key={2} page={{ publisher: { name: 'Agency' }, article: {} }} linkComponent={PlainLink} />,
  // @ts-expect-error It takes `to`, so every link would lead to "/".
  <Breadcrumbs key={3} trail={trail} linkComponent={Link} />,
  // @ts-expect-error A button is no link.
  <Breadcrumbs key={4} trail={trail} linkComponent="button" />,
];
