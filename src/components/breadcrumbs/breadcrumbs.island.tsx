'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachDisclosureOnUse } from '../../dom/attach-disclosure-on-use.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root element of the trail, to which script adds closing of siblings, and keeping the focus. */
export function BreadcrumbsRoot(props: ComponentPropsWithRef<'nav'>) {
  return <nav {...useAttached(attachDisclosureOnUse, props)} />;
}
