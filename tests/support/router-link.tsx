import type { ComponentProps } from 'react';

/** Stands in for the link of a router: marks what it was handed. */
export const RouterLink = (props: ComponentProps<'a'>) => <a {...props} data-routed="" />;
