import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

type Children = { children?: ReactNode };

/** Whether there is text among the children of an element. Components in them return one element each. */
function hasText(children: ReactNode): boolean {
  if (Array.isArray(children)) return children.some(hasText);
  if (isValidElement<Children>(children)) return children.type === Fragment && hasText(children.props.children);
  return /str|num|big/.test(typeof children) && children !== '';
}

/** The texts among the children of an element, and where its elements are. */
function outline(children: ReactNode): string {
  if (Array.isArray(children)) return children.map(outline).join('\n');
  if (isValidElement<Children>(children)) return children.type === Fragment ? outline(children.props.children) : '<';
  return hasText(children) ? `${children}` : '';
}

/**
 * An element that contains text beside elements, or beside other text: a new element as soon as a text differs.
 * A translator in the browser replaces text nodes by elements of its own. React does not see that: it would change the old text node,
 * which nobody sees any more, or throw if it has to remove it. A text that is the only child needs no key: React replaces whatever is in
 * its element. A function and no component, because most elements come back as they are. In a fragment, its key is told from those of
 * the elements beside it.
 */
export function mixed(element: ReactElement<Children>): ReactElement {
  const { children } = element.props;
  if (typeof children !== 'object' || !hasText(children)) return element;
  return <Fragment key={element.key ?? undefined}>{cloneElement(element, { key: outline(children) })}</Fragment>;
}
