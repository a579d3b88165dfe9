'use client';

import { type ComponentPropsWithoutRef, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { attachFollowLinks } from './dom/follow-links.js';
import { enhance } from './enhance.js';

export interface ServerHtmlProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'dangerouslySetInnerHTML'> {
  /** What the server renders, and the browser only if it has no HTML of the server for it. A component made with `lazy` is not even loaded. */
  children: ReactNode;
  /**
   * Shows another page of the site without loading a document, as the router's own function does; receives path, query and fragment.
   * @default links load a document
   */
  navigate?: ((href: string) => void) | undefined;
}

/**
 * Keeps what the server has rendered, for React applications without server components: while the page is hydrated, the children are neither rendered
 * nor loaded, and `enhance` adds keyboard support and commands to their HTML. Children that come later, because the application shows another page,
 * are rendered as usual. The HTML is kept until `key` changes or the element is removed: use what identifies the content, such as the address of
 * the page. Handlers and state of kept children have no effect.
 *
 * Root element: `<div>`. Has an id of its own.
 *
 * @example
 * const NewsPage = lazy(() => import('./news-page'));
 * <ServerHtml key={page.url}><NewsPage page={page} /></ServerHtml>
 */
export function ServerHtml({ children, navigate, ...rest }: ServerHtmlProps) {
  const id = useId();
  // In the document there is an element with this id only if the server has rendered it: ids that React makes in the browser are new.
  const [isKept] = useState(() => typeof document !== 'undefined' && document.getElementById(id) !== null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => (isKept ? enhance(root.current as HTMLElement) : undefined), [isKept]);
  useEffect(() => {
    const unmounted = new AbortController();
    if (navigate) attachFollowLinks(root.current as HTMLElement, unmounted.signal, navigate);
    return () => unmounted.abort();
  }, [navigate]);

  // React leaves the content of an element alone that has its HTML as a text, and does not compare it in production.
  const content = isKept ? { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } : { children };
  return <div {...rest} {...content} id={id} ref={root} />;
}
