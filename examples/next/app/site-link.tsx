import Link from 'next/link';
import type { ComponentProps } from 'react';

/** Next's link for `linkComponent`. Pages have many links, so it does not fetch the pages behind all of them in advance. */
export const SiteLink = (props: ComponentProps<typeof Link>) => <Link prefetch={false} {...props} />;
