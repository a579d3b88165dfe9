'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachMenu } from '../../behaviours/menu.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root of a menu button: its keys, once script runs. */
export function RibbonMenuRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attachMenu, ref)} />;
}
