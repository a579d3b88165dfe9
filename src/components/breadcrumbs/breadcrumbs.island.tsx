'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './breadcrumbs.behaviour.js';

/** The root element of the trail, to which script adds closing of siblings, and keeping the focus. */
export function BreadcrumbsRoot(props: ComponentPropsWithRef<'nav'>) {
  return <nav {...useAttached(attach, props)} />;
}
