'use client';

import { type ComponentPropsWithoutRef, type ReactNode, startTransition, useCallback, useEffect, useId, useState } from 'react';
import { hasFailedBoundary } from './dom/failed-boundary.js';
import { attachFollowLinks } from './dom/follow-links.js';
import { enhance } from './enhance.js';
import { warn } from './lib/warn.js';

export interface ServerHtmlProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'dangerouslySetInnerHTML'> {
  /** What identifies the content, the same on the server and in the browser: the address of the page, or that and the time of the last change. */
  contentKey: string;
  /** What the server renders, and the browser only if it has no HTML of the server for it. A component made with `lazy` is not even loaded. */
  children: ReactNode;
  /**
   * Shows another page of the site without loading a document, as the router's own function does; receives path, query and fragment. If it
   * returns `false`, the browser follows the link.
   * @default links load a document
   */
  navigate?: ((href: string) => unknown) | undefined;
}

/**
 * Keeps what the server has rendered, for React applications without server components: while the page is hydrated, the children are neither rendered
 * nor loaded, and `enhance` adds keyboard support and commands to their HTML. Children that come later, because the application shows another page,
 * are rendered as usual. The HTML is kept until `contentKey` changes or the element is removed; HTML of the server for another `contentKey`,
 * or in which a `Suspense` boundary has failed, is replaced. Handlers and state of kept children have no effect.
 *
 * Root element: `<div>`. Has an id of its own.
 *
 * @example
 * const NewsPage = lazy(() => import('./news-page'));
 * <ServerHtml contentKey={page.url}><NewsPage page={page} /></ServerHtml>
 */
export function ServerHtml({ contentKey, ...rest }: ServerHtmlProps) {
  return <Content key={contentKey} contentKey={contentKey} {...rest} />;
}

/**
 * React leaves the content of an element alone that has its HTML as a text, and does not compare it with that of the server. It has to be the
 * same object at every rendering: React before 19.3 empties the element if it is another.
 */
const kept = { dangerouslySetInnerHTML: { __html: '' } };

function Content({ contentKey, children, navigate, ...rest }: ServerHtmlProps) {
  const isOnServer = typeof document === 'undefined';
  const id = useId();
  // The id is that of the server while React hydrates, and new otherwise. Only a server marks the element.
  const [isKept, setKept] = useState(() => !isOnServer && document.getElementById(id)?.dataset.served !== undefined);

  useEffect(() => {
    if (!isKept) return undefined;
    const element = document.getElementById(id) as HTMLElement;
    const detach = enhance(element);
    const check = () => {
      const { served } = element.dataset;
      if (process.env.NODE_ENV !== 'production' && served !== contentKey)
        warn(
          'ServerHtml',
          `found HTML of the server for "${served}", so "${contentKey}" is rendered.`,
          'Serve each page its own document.',
        );
      if (served !== contentKey || hasFailedBoundary(element)) startTransition(() => setKept(false));
    };
    check();
    // Until then the server may fail to send what it has announced.
    document.addEventListener('DOMContentLoaded', check);
    return () => {
      document.removeEventListener('DOMContentLoaded', check);
      detach();
    };
  }, [isKept, id, contentKey]);
  const followLinks = useCallback(
    (element: HTMLElement | null) => {
      const unmounted = new AbortController();
      if (element && navigate) attachFollowLinks(element, unmounted.signal, navigate);
      return () => unmounted.abort();
    },
    [navigate],
  );

  const content = isKept ? kept : { children };
  return (
    <div
      // What has been kept is not changed, but replaced.
      key={String(isKept)}
      data-served={isOnServer ? contentKey : undefined}
      {...rest}
      {...content}
      id={id}
      ref={followLinks}
      suppressHydrationWarning
    />
  );
}
