import type { ComponentPropsWithRef } from 'react';
import { type LinkComponentProp, linkElement } from './link-component.js';
import { Mixed, textKey } from './mixed.js';

interface LinkOrTextProps extends ComponentPropsWithRef<'a'>, LinkComponentProp {}

/** A link, or its text if there is no `href`. Root: `<a>` or `<span>`. */
export function LinkOrText({ linkComponent, href, ...rest }: LinkOrTextProps) {
  const Link = linkElement(linkComponent);
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
