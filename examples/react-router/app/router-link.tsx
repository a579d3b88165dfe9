import type { ComponentProps } from 'react';
import { Link } from 'react-router';

/** React Router's link for `linkComponent`, which is given the address as `href`. */
export const RouterLink = ({ href, ...rest }: ComponentProps<'a'> & { href: string }) => <Link to={href} {...rest} />;
