'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachOnUse } from '../../dom/attach-on-use.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-menu.behaviour.js';

function attachAndLoad(root: HTMLElement, signal: AbortSignal): void {
  attach(root, signal);
  attachOnUse(root, signal, async () => (await import('./used-ribbon.js')).attachUsedRibbon);
}

/** The root element of a menu button, to which script adds keyboard support. */
export function RibbonMenuRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachAndLoad, props)} />;
}
