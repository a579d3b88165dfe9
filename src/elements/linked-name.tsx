import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';
import type { LinkComponentProp } from './link-component.js';
import { LinkOrText } from './link-or-text.js';

interface LinkedNameProps extends ReadLanguage, LinkComponentProp {
  href?: string | undefined;
  className?: string;
  translate?: 'no';
  children: ReactNode;
}

/** A name, and a link where there is a page about it. Isolated, because a name may run the other way than the text around it. Root: `<a>` or `<bdi>`. */
export function LinkedName({ href, linkComponent, ...attributes }: LinkedNameProps) {
  return href ? <LinkOrText linkComponent={linkComponent} href={href} {...attributes} /> : <bdi {...attributes} />;
}
