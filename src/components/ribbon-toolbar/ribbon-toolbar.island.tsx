'use client';

import type { ComponentPropsWithRef } from 'react';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { attachRestoreFocusOnRemoval } from '../../dom/restore-focus-on-removal.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-toolbar.behaviour.js';

/** A new rendering may remove the command that has the focus; static pages remove nothing. */
const attachAndRestoreFocus = (root: HTMLElement) => combineCleanups([attach(root), attachRestoreFocusOnRemoval(root)]);

/** The root of the ribbon: one tab stop, arrow keys, commands, once script runs. */
export function RibbonToolbarRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachAndRestoreFocus, props)} />;
}
