'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-toolbar.behaviour.js';

/** The root of the ribbon: one tab stop, arrow keys, commands, once script runs. */
export function RibbonToolbarRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
