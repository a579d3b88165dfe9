'use client';

import {
  type KeyboardEventHandler,
  type MouseEventHandler,
  type Ref,
  type SyntheticEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { holdEvents } from '../dom/held-events.js';

interface RootProps<E> {
  ref?: Ref<E> | undefined;
  onClick?: MouseEventHandler<E> | undefined;
  onKeyDown?: KeyboardEventHandler<E> | undefined;
}

/**
 * Attaches a behaviour to the root element of an island while it is on the page, once however often the caller's ref changes.
 * The caller's handlers run first: what they prevent (`preventDefault`) or stop (`stopPropagation`), the behaviour leaves alone.
 *
 * @param attach a function that stays the same between renderings
 * @param props of the root element
 * @returns the props to render it with
 */
export function useAttached<E extends HTMLElement, Rest>(
  attach: (root: HTMLElement) => () => void,
  { ref, onClick, onKeyDown, ...rest }: Rest & RootProps<E>,
) {
  const own = useRef<E>(null);
  const held = useRef<ReturnType<typeof holdEvents>>(null);
  useImperativeHandle<E | null, E | null>(ref, () => own.current, []);
  useLayoutEffect(() => {
    const root = own.current as E;
    held.current = holdEvents(root);
    const detach = attach(root);
    return () => {
      detach();
      held.current?.stop();
    };
  }, [attach]);
  const after =
    <Event extends SyntheticEvent<E>>(handler: ((event: Event) => void) | undefined) =>
    (event: Event) => {
      handler?.(event);
      held.current?.release(event.nativeEvent);
    };
  return { ...rest, ref: own, onClick: after(onClick), onKeyDown: after(onKeyDown) };
}
