'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-menu.behaviour.js';

/** The root of a menu button: its keys, once script runs. */
export function RibbonMenuRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
