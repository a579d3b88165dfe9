'use client';

import { type Ref, type RefCallback, useCallback } from 'react';

/**
 * A ref that attaches a behaviour while its element is on the page, and hands the element on to the caller's ref.
 *
 * @param attach a function of module scope, so that it stays the same between renderings
 */
export function useAttached<E extends HTMLElement>(attach: (root: E) => () => void, ref?: Ref<E>): RefCallback<E> {
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      const detach = attach(element);
      const release = hand(ref, element);
      return () => {
        detach();
        release();
      };
    },
    [attach, ref],
  );
}

function hand<E>(ref: Ref<E> | undefined, element: E): () => void {
  if (typeof ref === 'function') {
    const cleanup = ref(element);
    return typeof cleanup === 'function' ? cleanup : () => void ref(null);
  }
  if (ref) ref.current = element;
  return () => {
    if (ref) ref.current = null;
  };
}
