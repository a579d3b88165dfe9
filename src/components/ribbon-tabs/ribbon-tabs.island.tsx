'use client';

import { type ComponentPropsWithRef, useLayoutEffect } from 'react';
import { type TabsState, tabsChange } from '../../dom/tabs.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-tabs.behaviour.js';

interface RibbonTabsRootProps extends ComponentPropsWithRef<'div'> {
  onTabsChange?: ((state: TabsState) => void) | undefined;
}

/** Few ribbons have key tips, so the others do not load them. Where the network fails there are none. */
function attachAndLoad(root: HTMLElement, signal: AbortSignal): void {
  attach(root, signal);
  const keyTips = root.querySelector<HTMLElement>('[data-key-tips]');
  if (!keyTips) return;
  import('./key-tips.behaviour.js').then(
    (loaded) => loaded.attach(keyTips, signal),
    () => {},
  );
}

/** The root of the tabs: their keys, once script runs. */
export function RibbonTabsRoot({ onTabsChange, ...rest }: RibbonTabsRootProps) {
  const props = useAttached<HTMLDivElement, typeof rest>(attachAndLoad, rest);
  const { ref } = props;
  useLayoutEffect(() => {
    const root = ref.current;
    const onChange = (event: Event) => onTabsChange?.((event as CustomEvent<TabsState>).detail);
    root?.addEventListener(tabsChange, onChange);
    return () => root?.removeEventListener(tabsChange, onChange);
  }, [ref, onTabsChange]);
  return <div {...props} />;
}
