import { type ElementType, Fragment, type HTMLAttributes, isValidElement, type ReactNode } from 'react';

/** The texts among the children of an element, and where its elements are. Components in them return one element each. */
function outline(children: ReactNode): string {
  if (Array.isArray(children)) return children.map(outline).join('\n');
  if (!isValidElement<{ children?: ReactNode }>(children)) return typeof children === 'boolean' ? '' : `${children ?? ''}`;
  return children.type === Fragment ? outline(children.props.children) : '<';
}

/**
 * A key for an element, which differs as soon as a text beside its other children does. A translator in the browser replaces text nodes
 * by elements of its own. React does not see that: it would change the old text node, which nobody sees any more, or throw if it has to
 * remove it. A text that is the only child needs no key: React replaces whatever is in its element.
 */
export const textKey = (children: ReactNode): string | undefined =>
  typeof children === 'object' && /[^<\n]/.test(outline(children)) ? outline(children) : undefined;

interface MixedProps extends HTMLAttributes<HTMLElement> {
  as: ElementType;
}

/** An element that contains text beside elements, or beside other text: what changes is a new element. Root: as given. */
export function Mixed({ as: Root, ...rest }: MixedProps) {
  return <Root key={textKey(rest.children)} {...rest} />;
}
