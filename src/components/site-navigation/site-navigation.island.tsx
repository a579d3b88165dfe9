'use client';

import { type ComponentPropsWithRef, type ReactNode, useCallback, useState } from 'react';
import { attachFirstUse } from '../../behaviours/first-use.js';
import { attachNavigationPanels } from '../../behaviours/navigation-panels.js';
import { together } from '../../behaviours/together.js';
import { useAttached } from '../../elements/use-attached.island.js';
import type { SiteNavigationRadix } from './site-navigation-radix.island.js';

interface SiteNavigationIslandProps extends ComponentPropsWithRef<'nav'> {
  dir: 'ltr' | 'rtl';
  /** Which sections have a panel, by the `data-value` of their `<details>`. */
  sections: string[];
  openOnHover: boolean | undefined;
  children: ReactNode;
}

/**
 * The root of the site navigation. Its markup is the server's and works by itself. Radix is loaded at the first use and
 * takes that same markup over: nothing is rendered anew, so that no click, key or focus can be lost meanwhile.
 */
export function SiteNavigationIsland({ sections, openOnHover, children, ref, ...rest }: SiteNavigationIslandProps) {
  const [used, setUsed] = useState<{ Radix: typeof SiteNavigationRadix; root: HTMLElement }>();
  const attach = useCallback((root: HTMLElement) => {
    const load = async () => {
      const { SiteNavigationRadix: Radix, attachKeys } = await import('./site-navigation-radix.island.js');
      setUsed({ Radix, root });
      return attachKeys(root);
    };
    return together([attachNavigationPanels(root), attachFirstUse(root, load)]);
  }, []);
  return (
    <nav {...rest} ref={useAttached(attach, ref)}>
      {children}
      {used && <used.Radix root={used.root} sections={sections} openOnHover={openOnHover} dir={rest.dir} />}
    </nav>
  );
}
