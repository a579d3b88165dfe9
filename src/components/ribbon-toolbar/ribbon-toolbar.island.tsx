'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachOnUse } from '../../dom/attach-on-use.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-toolbar.behaviour.js';

/** Its tab stop has to be single before the first Tab, and its keys work at once. What can wait is loaded at the first use. */
function attachAndLoad(root: HTMLElement, signal: AbortSignal): void {
  attach(root, signal);
  attachOnUse(root, signal, async () => (await import('./used-ribbon.js')).attachUsedRibbon);
}

/** The root element of the ribbon, to which script adds a single tab stop, arrow keys and commands. */
export function RibbonToolbarRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachAndLoad, props)} />;
}
