import type { ComponentPropsWithRef } from 'react';
import type { NavigationItem } from '../../content/link.js';
import { Icon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { fill } from '../../lib/fill.js';
import type { Locale } from '../../locales/en.js';
import { siteNavigation } from '../../locales/en-parts.js';
import { SiteNavigationIsland } from './site-navigation.island.js';

export interface SiteNavigationProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'dir' | 'aria-label' | 'defaultValue'>,
    LinkComponentProp {
  /** The sections of the site. Each leads to its hub page; its `children` open in a panel beside it. */
  items: ReadonlyArray<NavigationItem>;
  /** Name of the landmark, without the word "navigation". Default "Main" in the language of `locale`. */
  label?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The main menu of a site, on `@radix-ui/react-navigation-menu`. Every section is a link to its hub page and,
 * beside it, an expander with a name of its own; every link is in the server's HTML and works without script.
 * Where its container is narrow the list waits behind one "Menu" button. No items: renders nothing.
 *
 * Root: `<nav>`. Opens on click and on keys, never on hover.
 */
export function SiteNavigation({ items, label, locale, className, ...rest }: SiteNavigationProps) {
  if (items.length === 0) return null;
  const words = locale?.messages.siteNavigation ?? siteNavigation;
  return (
    <SiteNavigationIsland
      {...rest}
      className={classNames('pr-site-navigation', className)}
      items={items.map((item) => ({ ...item, more: fill(words.more, { section: item.label }) }))}
      aria-label={label ?? words.label}
      dir={locale?.dir ?? 'ltr'}
      menu={
        <>
          <Icon name="menu" />
          {words.menu}
        </>
      }
      chevron={<Icon name="down" />}
    />
  );
}
