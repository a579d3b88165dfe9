'use client';

import { type ComponentPropsWithRef, type ReactNode, useCallback, useState } from 'react';
import { attachLoadOnInteraction } from '../../dom/load-on-interaction.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './site-navigation.behaviour.js';
import type { SiteNavigationRadix } from './site-navigation-radix.island.js';

interface SiteNavigationIslandProps extends ComponentPropsWithRef<'nav'> {
  dir: 'ltr' | 'rtl';
  /** The sections that have a panel, identified by the `data-value` of their `<details>`. */
  sections: string[];
  'data-open-on-hover': '' | undefined;
  children: ReactNode;
}

/**
 * The root element of the site navigation. Its server-rendered markup and its keyboard support do not depend on Radix. Radix is loaded at
 * the first use and takes over the existing markup: nothing is rendered again, so no click, key press or focus is lost.
 */
export function SiteNavigationIsland({ sections, children, ...rest }: SiteNavigationIslandProps) {
  const [used, setUsed] = useState<{ Radix: typeof SiteNavigationRadix; root: HTMLElement }>();
  const attachAndLoad = useCallback((root: HTMLElement, signal: AbortSignal) => {
    const load = async () => {
      const { SiteNavigationRadix: Radix } = await import('./site-navigation-radix.island.js');
      setUsed({ Radix, root });
    };
    attachLoadOnInteraction(root, signal, load);
    attach(root, signal);
  }, []);
  const opensOnHover = rest['data-open-on-hover'] !== undefined;
  return (
    <nav {...useAttached(attachAndLoad, rest)}>
      {children}
      {used && <used.Radix root={used.root} sections={sections} openOnHover={opensOnHover} dir={rest.dir} />}
    </nav>
  );
}
