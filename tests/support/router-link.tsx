import type { ComponentProps } from 'react';

/** Stands in for the link component of a router, and marks its links. */
export const RouterLink = (props: ComponentProps<'a'>) => <a {...props} data-routed="" />;
