import type { ComponentPropsWithRef, ReactElement } from 'react';
import { type LinkComponent, linkElement } from './link-component.js';
import { mixed } from './mixed.js';

/** A link as the site renders links, or only its text if it has no `href`: a `<span>`. A function and no component, as `mixed`; without a key. */
export function linkOrText(link: ReactElement<ComponentPropsWithRef<'a'>>, linkComponent: LinkComponent | undefined): ReactElement {
  const { href, className, children, lang, dir, translate, 'aria-current': current } = link.props;
  const Link = linkElement(linkComponent);
  if (href !== undefined) return mixed(Link === 'a' ? link : <Link {...link.props} />);
  return mixed(
    <span
      className={className}
      lang={lang}
      dir={dir}
      translate={translate}
      aria-current={current}
      data-not-followed={className && !current ? '' : undefined}
    >
      {children}
    </span>,
  );
}
