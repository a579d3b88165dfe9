'use client';

import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';

/**
 * A ref for an element that is always rendered: attaches a behaviour while it is on the page, once however often the caller's
 * ref changes, and hands the element on to that ref.
 *
 * @param attach a function that stays the same between renderings
 */
export function useAttached<E extends HTMLElement>(attach: (root: E) => () => void, ref?: Ref<E>): RefObject<E | null> {
  const own = useRef<E>(null);
  useImperativeHandle<E | null, E | null>(ref, () => own.current, []);
  useLayoutEffect(() => attach(own.current as E), [attach]);
  return own;
}
