import type { ComponentPropsWithRef, ElementType } from 'react';
import { Mixed, textKey } from './mixed.js';

/** Prop of every component that renders links to other pages, so that a router's link can replace `<a>`. */
export interface LinkComponentProp {
  /**
   * Element or component for links; receives `href` and all other attributes.
   * @default 'a'
   */
  linkComponent?: ElementType | undefined;
}

interface LinkOrTextProps extends ComponentPropsWithRef<'a'>, LinkComponentProp {}

/** A link, or its text if there is no `href`. Root: `<a>` or `<span>`. */
export function LinkOrText({ linkComponent, href, ...rest }: LinkOrTextProps) {
  const Link = linkComponent ?? 'a';
  if (href !== undefined) return <Link key={textKey(rest.children)} {...rest} href={href} />;
  const { className, children, lang, dir, translate, 'aria-current': current } = rest;
  return (
    <Mixed
      as="span"
      className={className}
      lang={lang}
      dir={dir}
      translate={translate}
      aria-current={current}
      data-not-followed={className && !current ? '' : undefined}
    >
      {children}
    </Mixed>
  );
}
