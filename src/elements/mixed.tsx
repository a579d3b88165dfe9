import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** The texts among the children of an element, and where its elements are. Components in them return one element each. */
function outline(children: ReactNode): string {
  if (Array.isArray(children)) return children.map(outline).join('\n');
  if (!isValidElement<{ children?: ReactNode }>(children)) return typeof children === 'boolean' ? '' : `${children ?? ''}`;
  return children.type === Fragment ? outline(children.props.children) : '<';
}

/**
 * An element that contains text beside elements, or beside other text: a new element as soon as a text differs.
 * A translator in the browser replaces text nodes by elements of its own. React does not see that: it would change the old text node,
 * which nobody sees any more, or throw if it has to remove it. A text that is the only child needs no key: React replaces whatever is in
 * its element. A function and no component, because most elements come back as they are. In a fragment, its key is told from those of
 * the elements beside it.
 */
export function mixed(element: ReactElement<{ children?: ReactNode }>): ReactElement {
  const { children } = element.props;
  const key = typeof children === 'object' && outline(children);
  return key && /[^<\n]/.test(key) ? <Fragment key={element.key ?? undefined}>{cloneElement(element, { key })}</Fragment> : element;
}
