'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-menu.behaviour.js';

/** The root element of a menu button, to which script adds keyboard support. */
export function RibbonMenuRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
