'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachRibbon } from '../../behaviours/ribbon.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root of the ribbon: one tab stop, arrow keys, commands, once script runs. */
export function RibbonToolbarRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attachRibbon, ref)} />;
}
