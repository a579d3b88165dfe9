'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-toolbar.behaviour.js';

/** The root element of the ribbon, to which script adds a single tab stop, arrow keys and commands. */
export function RibbonToolbarRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
