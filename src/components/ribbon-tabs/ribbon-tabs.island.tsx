'use client';

import { type ComponentPropsWithRef, useLayoutEffect } from 'react';
import { announce } from '../../dom/announce.js';
import { type TabsState, tabsChange } from '../../dom/tabs.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './ribbon-tabs.behaviour.js';

interface RibbonTabsRootProps extends ComponentPropsWithRef<'div'> {
  onTabsChange?: ((state: TabsState) => void) | undefined;
}

/**
 * Few ribbons have key tips, so the others do not load them. Alt+F10 waits for them, and tries again if they could not be loaded. If that
 * fails, it says so. Pressed several times meanwhile, the last press counts: a second one would end what the first has shown.
 */
function attachAndLoad(root: HTMLElement, signal: AbortSignal): void {
  attach(root, signal);
  const status = root.querySelector<HTMLElement>('[data-key-tips]');
  if (!status) return;
  let isLoaded = false;
  let last: KeyboardEvent | undefined;
  const load = async (event?: KeyboardEvent) => {
    last = event;
    const target = event?.composedPath()[0];
    // Asked again for a module that has thrown, WebKit answers with one whose exports throw.
    const attachTips = await import('./key-tips.behaviour.js')
      .then((module) => module.attach)
      .catch(() => event && announce(status, status.dataset.notLoaded));
    if (!attachTips) return;
    if (!isLoaded) attachTips(status, signal);
    isLoaded = true;
    if (event === last) target?.dispatchEvent(new KeyboardEvent('keydown', event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isLoaded && event.altKey && event.key === 'F10' && !event.defaultPrevented) void load(event);
  };
  // Comes last, after all handlers of the page.
  root.ownerDocument.defaultView?.addEventListener('keydown', onKeyDown, { signal });
  void load();
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
