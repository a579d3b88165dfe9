'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './breadcrumbs.behaviour.js';

/** The root element of a trail with levels that collapse or have siblings: script closes them and keeps the focus. */
export function BreadcrumbsRoot(props: ComponentPropsWithRef<'nav'>) {
  return <nav {...useAttached(attach, props)} />;
}
