'use client';

import { type ComponentPropsWithRef, type ReactNode, useCallback, useState } from 'react';
import { attachLoadOnInteraction } from '../../dom/load-on-interaction.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './site-navigation.behaviour.js';
import type { SiteNavigationRadix } from './site-navigation-radix.island.js';

interface SiteNavigationIslandProps extends ComponentPropsWithRef<'nav'> {
  dir: 'ltr' | 'rtl';
  /** Which sections have a panel, by the `data-value` of their `<details>`. */
  sections: string[];
  'data-open-on-hover': '' | undefined;
  children: ReactNode;
}

/**
 * The root of the site navigation. Its markup is the server's and works by itself, and so do its keys. Radix is loaded at the first
 * use and takes that same markup over: nothing is rendered again, so that no click, key or focus can be lost meanwhile.
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
