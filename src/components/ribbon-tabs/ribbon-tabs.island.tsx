'use client';

import { type ComponentPropsWithRef, useCallback, useEffect, useRef } from 'react';
import { type TabsState, tabsChange } from '../../dom/tabs.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-tabs.behaviour.js';

interface RibbonTabsRootProps extends ComponentPropsWithRef<'div'> {
  onTabsChange?: ((state: TabsState) => void) | undefined;
}

/** The root of the tabs: their keys, once script runs. */
export function RibbonTabsRoot({ onTabsChange, ...rest }: RibbonTabsRootProps) {
  const latest = useRef(onTabsChange);
  useEffect(() => {
    latest.current = onTabsChange;
  });
  const attachAndReport = useCallback((root: HTMLElement, signal: AbortSignal) => {
    root.addEventListener(tabsChange, (event) => latest.current?.((event as CustomEvent<TabsState>).detail), { signal });
    attach(root, signal);
  }, []);
  return <div {...useAttached(attachAndReport, rest)} />;
}
