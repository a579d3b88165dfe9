'use client';

import type { ComponentPropsWithRef } from 'react';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { attachRestoreFocusOnRemoval } from '../../dom/restore-focus-on-removal.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './sign-in-button.behaviour.js';

/** A change of status may remove what has the focus; static pages remove nothing. */
const attachAndRestoreFocus = (root: HTMLElement) => combineCleanups([attach(root), attachRestoreFocusOnRemoval(root)]);

/** The root of the sign-in button: closes the account list when the focus leaves, and keeps the focus. */
export function SignInButtonRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachAndRestoreFocus, props)} />;
}
