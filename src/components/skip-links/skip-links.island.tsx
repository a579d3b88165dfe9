'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './skip-links.behaviour.js';

/** The root element of the skip links, to which script adds moving the focus to their targets. */
export function SkipLinksRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
