import { type ComponentPropsWithRef, createElement } from 'react';
import { type LinkComponentProp, linkElement } from './link-component.js';
import { Mixed, textKey } from './mixed.js';

interface LinkOrTextProps extends ComponentPropsWithRef<'a'>, LinkComponentProp {}

/** A link, or its text if there is no `href`. Root: `<a>` or `<span>`. */
export function LinkOrText({ linkComponent, href, ...rest }: LinkOrTextProps) {
  if (href !== undefined) return createElement(linkElement(linkComponent), { key: textKey(rest.children), ...rest, href });
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
