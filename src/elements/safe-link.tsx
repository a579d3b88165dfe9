import type { ComponentPropsWithRef, ElementType } from 'react';
import { linkUrl } from '../lib/safe-url.js';

/** What every component that renders links takes, so that a router's link can stand in for `<a>`. */
export interface LinkComponentProp {
  /** Element or component for links; gets `href` and all other attributes. Default `'a'`. */
  linkComponent?: ElementType;
}

interface SafeLinkProps extends ComponentPropsWithRef<'a'>, LinkComponentProp {
  /** Component the link belongs to, for warnings. */
  where: string;
}

/** A link if its URL may be followed, else the same text as a `<span>`. */
export function SafeLink({ where, linkComponent: Link = 'a', href, ...rest }: SafeLinkProps) {
  const url = linkUrl(href, where);
  if (url !== undefined) return <Link {...rest} href={url} />;
  const { className, children, lang, dir, 'aria-current': current } = rest;
  return (
    <span className={className} lang={lang} dir={dir} aria-current={current} data-not-followed={href?.trim() ? '' : undefined}>
      {children}
    </span>
  );
}
