'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './skip-links.behaviour.js';

/** The root of the skip links: moves the focus to their targets once script runs. */
export function SkipLinksRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
