import { type ComponentPropsWithRef, createElement, type ReactElement } from 'react';
import type { LinkComponent } from './link-component.js';
import { linkOrText } from './link-or-text.js';

/** A name, and a link where there is a page about it. Isolated, because a name may run the other way than the text around it: `<a>` or `<bdi>`. */
export const linkedName = (name: ReactElement<ComponentPropsWithRef<'a'>>, linkComponent: LinkComponent | undefined): ReactElement =>
  name.props.href ? linkOrText(name, linkComponent) : createElement('bdi', name.props as ComponentPropsWithRef<'bdi'>);
