import type { ComponentPropsWithRef } from 'react';
import { type NavigationItem, navigation as navigationReader } from '../../content/navigation.js';
import { plainText, read } from '../../content/reader.js';
import { address } from '../../content/values.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { labelBefore } from '../../format/punctuation.js';
import { pageUrl } from '../../lib/absolute-url.js';
import { classNames } from '../../lib/class-names.js';
import { menu } from '../../lib/icons.js';
import type { Locale } from '../../locales/en.js';
import { siteNavigation } from '../../locales/en-parts.js';
import { NavigationList } from './navigation-list.js';
import { SiteNavigationIsland } from './site-navigation.island.js';

export interface SiteNavigationProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'aria-label' | 'defaultValue'>,
    LinkComponentProp {
  /** The sections of the site. Each links to its hub page; its `children` are in a panel. */
  navigation: readonly NavigationItem[];
  /**
   * Absolute URL of the page being shown. With it, `aria-current` is `page` on a current link to this page only, and `true` on one to a
   * section that contains it; without it, every current link counts as this page.
   */
  url?: string | undefined;
  /**
   * Whether panels of the wide bar also open when the mouse rests on their section; never on touch, and never for readers who prefer
   * reduced motion. Panels always open on click and with the keyboard.
   * @default false
   */
  openOnHover?: boolean | undefined;
  /**
   * Accessible name of the landmark, without the word "navigation".
   * @default 'Main', in the language of `locale`
   */
  label?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The main navigation of a site, based on `@radix-ui/react-navigation-menu`. Every section is a link to its hub page with a separate
 * expander beside it; every link is in the server's HTML and works without script.
 * Radix is loaded when the reader first points at, touches or focuses the navigation.
 * In a narrow container the list collapses behind a "Menu" button. Without sections it renders nothing.
 *
 * Root: `<nav>`.
 */
export function SiteNavigation({
  navigation,
  url: givenUrl,
  openOnHover,
  label,
  locale,
  linkComponent,
  className,
  ...rest
}: SiteNavigationProps) {
  const items = read(navigationReader, navigation, 'SiteNavigation', 'navigation');
  const group = usePartId('site-navigation', [items, plainText(label)], locale);
  const url = pageUrl(read(address, givenUrl, 'SiteNavigation', 'url'));
  if (!items) return null;
  const words = locale?.messages.siteNavigation ?? siteNavigation;
  const languages = languagesOf(words, locale, rest);
  return (
    <SiteNavigationIsland
      className={classNames('pr-site-navigation', className)}
      {...rest}
      lang={languages.words.lang ?? rest.lang}
      aria-label={plainText(label) ?? words.label}
      // Without a locale the page decides, in layout and keys.
      dir={rest.dir ?? locale?.dir}
      data-open-on-hover={openOnHover ? '' : undefined}
    >
      <details className="pr-site-navigation-menu" suppressHydrationWarning>
        <summary {...languages.words}>
          {svgIcon('menu', menu)}
          <span>{words.menu}</span>
        </summary>
      </details>
      <NavigationList
        items={items}
        url={url}
        separator={labelBefore('', locale)}
        language={languages.content}
        group={group}
        more={words.more}
        moreLanguage={languages.words}
        linkComponent={linkComponent}
      />
    </SiteNavigationIsland>
  );
}
