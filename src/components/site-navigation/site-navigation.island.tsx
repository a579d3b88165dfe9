'use client';

import { type ComponentPropsWithRef, type ReactNode, useCallback, useState } from 'react';
import { attachHiddenUntilFound } from '../../dom/hidden-until-found.js';
import { attachLoadOnInteraction } from '../../dom/load-on-interaction.js';
import { useAttached } from '../../elements/use-attached.island.js';
import type { SiteNavigationRadix } from './site-navigation-radix.island.js';

interface SiteNavigationIslandProps extends ComponentPropsWithRef<'nav'> {
  'data-open-on-hover': '' | undefined;
  children: ReactNode;
}

/**
 * The root element of the site navigation. Its server-rendered markup works on its own. Keys, dismissal and Radix are loaded at the first
 * use and take over the existing markup: nothing is rendered again, so no click or focus is lost, and keys pressed meanwhile are held.
 */
export function SiteNavigationIsland({ children: list, ...rest }: SiteNavigationIslandProps) {
  const [used, setUsed] = useState<{ Radix: typeof SiteNavigationRadix; root: HTMLElement }>();
  const attachAndLoad = useCallback((root: HTMLElement, signal: AbortSignal) => {
    const load = async () => {
      const { SiteNavigationRadix: Radix, attachKeys } = await import('./site-navigation-radix.island.js');
      setUsed({ Radix, root });
      return attachKeys;
    };
    attachLoadOnInteraction(root, signal, load);
    attachHiddenUntilFound(root, signal);
  }, []);
  const children = (
    <>
      {list}
      {used && <used.Radix root={used.root} />}
    </>
  );
  return <nav {...useAttached(attachAndLoad, { children, ...rest })} />;
}
