'use client';

import { type ComponentPropsWithRef, useCallback, useEffect, useRef } from 'react';
import { attachRibbonTabs } from '../../behaviours/ribbon-tabs.js';
import type { TabsState } from '../../behaviours/tabs.js';
import { useAttached } from '../../elements/use-attached.island.js';

interface RibbonTabsRootProps extends ComponentPropsWithRef<'div'> {
  onTabsChange?: ((state: TabsState) => void) | undefined;
}

/** The root of the tabs: their keys, once script runs. */
export function RibbonTabsRoot({ onTabsChange, ref, ...rest }: RibbonTabsRootProps) {
  const latest = useRef(onTabsChange);
  useEffect(() => {
    latest.current = onTabsChange;
  });
  const attach = useCallback((root: HTMLElement) => attachRibbonTabs(root, (state) => latest.current?.(state)), []);
  return <div {...rest} ref={useAttached(attach, ref)} />;
}
