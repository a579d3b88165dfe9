'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachDismissal } from '../../dom/dismiss.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-menu.behaviour.js';

function attachAll(root: HTMLElement, signal: AbortSignal): void {
  attach(root, signal);
  attachDismissal(root, signal);
}

/** The root element of a menu button, to which script adds keyboard support. */
export function RibbonMenuRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachAll, props)} />;
}
