'use client';

import { type ComponentPropsWithRef, useCallback, useEffect, useRef } from 'react';
import { type TabsState, tabsChange } from '../../dom/tabs.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-tabs.behaviour.js';

interface RibbonTabsRootProps extends ComponentPropsWithRef<'div'> {
  onTabsChange?: ((state: TabsState) => void) | undefined;
}

/** The root element of the tabs, to which script adds keyboard support. */
export function RibbonTabsRoot({ onTabsChange, ...rest }: RibbonTabsRootProps) {
  const latest = useRef(onTabsChange);
  useEffect(() => {
    latest.current = onTabsChange;
  });
  const attachAndReport = useCallback((root: HTMLElement) => {
    const onChange = (event: Event) => latest.current?.((event as CustomEvent<TabsState>).detail);
    root.addEventListener(tabsChange, onChange);
    const detach = attach(root);
    return () => {
      root.removeEventListener(tabsChange, onChange);
      detach();
    };
  }, []);
  return <div {...useAttached(attachAndReport, rest)} />;
}
