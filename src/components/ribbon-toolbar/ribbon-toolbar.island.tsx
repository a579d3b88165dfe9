'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachLostFocus } from '../../behaviours/lost-focus.js';
import { attachRibbon } from '../../behaviours/ribbon.js';
import { together } from '../../behaviours/together.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** What React renders anew may have had the focus; static pages take nothing away. */
const attach = (root: HTMLElement) => together([attachRibbon(root), attachLostFocus(root)]);

/** The root of the ribbon: one tab stop, arrow keys, commands, once script runs. */
export function RibbonToolbarRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attach, ref)} />;
}
