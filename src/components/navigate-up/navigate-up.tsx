import type { ComponentPropsWithRef } from 'react';
import type { Crumb } from '../../content/link.js';
import { Icon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/safe-link.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { linkUrl } from '../../lib/safe-url.js';
import type { Locale } from '../../locales/en.js';
import { navigateUp } from '../../locales/en-parts.js';

export interface NavigateUpProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href' | 'rel'>, LinkComponentProp {
  /** The way from the home page to this page, the same array that feeds `Breadcrumbs`. The last crumb but one is the destination. */
  trail: ReadonlyArray<Crumb>;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * One step up in the site: a link whose text names its destination, with the HTML link type `up`.
 * Renders nothing on the home page, or where the parent has no usable address.
 *
 * Root: `<a>`.
 */
export function NavigateUp(props: NavigateUpProps) {
  const { trail = [], locale, linkComponent: Link = 'a', className, ...rest } = cleanProps(props);
  const parent = trail.at(-2);
  const href = linkUrl(parent?.href, 'NavigateUp');
  if (!parent || href === undefined) return null;
  const [before, after] = splitAtPlaceholder((locale?.messages.navigateUp ?? navigateUp).to, 'parent');
  return (
    <Link {...rest} className={classNames('pr-navigate-up', className)} href={href} rel="up">
      <Icon name="up" />
      <span className="pr-navigate-up-text">
        {before}
        <bdi lang={parent.lang} dir={parent.dir}>
          {parent.label}
        </bdi>
        {after}
      </span>
    </Link>
  );
}
