'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachSkipFocus } from '../../behaviours/skip-focus.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root of the skip links: moves the focus to their targets once script runs. */
export function SkipLinksRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attachSkipFocus, ref)} />;
}
