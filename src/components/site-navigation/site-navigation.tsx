import { type ComponentPropsWithRef, useId } from 'react';
import type { NavigationItem } from '../../content/link.js';
import { Icon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { siteNavigation } from '../../locales/en-parts.js';
import { NavigationList, sectionsOf } from './navigation-list.js';
import { SiteNavigationIsland } from './site-navigation.island.js';

export interface SiteNavigationProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'dir' | 'aria-label' | 'defaultValue'>,
    LinkComponentProp {
  /** The sections of the site. Each leads to its hub page; its `children` open in a panel beside it. */
  items: ReadonlyArray<NavigationItem>;
  /**
   * Also opens a panel of the wide bar when the mouse rests on its section. Never on touch, never for readers who asked
   * for less motion. Default `false`: panels open on click and on keys.
   */
  openOnHover?: boolean;
  /** Name of the landmark, without the word "navigation". Default "Main" in the language of `locale`. */
  label?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The main menu of a site, on `@radix-ui/react-navigation-menu`. Every section is a link to its hub page and,
 * beside it, an expander with a name of its own; every link is in the server's HTML and works without script.
 * Radix is loaded when a reader first points at the navigation, touches it or brings the focus to it.
 * Where its container is narrow the list waits behind one "Menu" button. No items: renders nothing.
 *
 * Root: `<nav>`.
 */
export function SiteNavigation(props: SiteNavigationProps) {
  const { items = [], openOnHover, label, locale, linkComponent, className, ...rest } = cleanProps(props);
  const group = useId();
  if (items.length === 0) return null;
  const words = locale?.messages.siteNavigation ?? siteNavigation;
  return (
    <SiteNavigationIsland
      {...rest}
      className={classNames('pr-site-navigation', className)}
      aria-label={label ?? words.label}
      dir={locale?.dir ?? 'ltr'}
      data-open-on-hover={openOnHover ? '' : undefined}
      sections={sectionsOf(items)}
    >
      <details className="pr-site-navigation-menu" suppressHydrationWarning>
        <summary>
          <Icon name="menu" />
          {words.menu}
        </summary>
      </details>
      <NavigationList items={items} group={group} more={words.more} linkComponent={linkComponent} />
    </SiteNavigationIsland>
  );
}
