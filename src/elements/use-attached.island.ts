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
import { holdEvent, releaseEvent } from '../dom/held-events.js';

interface RootProps<E> {
  ref?: Ref<E> | undefined;
  onClick?: MouseEventHandler<E> | undefined;
  onClickCapture?: MouseEventHandler<E> | undefined;
  onKeyDown?: KeyboardEventHandler<E> | undefined;
  onKeyDownCapture?: KeyboardEventHandler<E> | undefined;
}

/** The caller's handler, and after it one of ours. */
const then =
  (act: (event: Event, root: Node) => void) =>
  <E extends SyntheticEvent<Node>>(handler?: (event: E) => void) =>
  (event: E) => {
    handler?.(event);
    act(event.nativeEvent, event.currentTarget);
  };
const thenHold = then(holdEvent);
const thenRelease = then(releaseEvent);

/**
 * Attaches a behaviour to the root element of an island while it is on the page, once however often the caller's ref changes.
 * The caller's handlers run first: what they prevent (`preventDefault`) or stop (`stopPropagation`), the behaviour leaves alone.
 *
 * @param attach a function that stays the same between renderings
 * @param props of the root element
 * @returns the props to render it with
 */
export function useAttached<E extends HTMLElement, Rest>(attach: (root: HTMLElement) => () => void, props: Rest & RootProps<E>) {
  const own = useRef<E>(null);
  useImperativeHandle<E | null, E | null>(props.ref, () => own.current, []);
  useLayoutEffect(() => attach(own.current as E), [attach]);
  return {
    ...props,
    ref: own,
    onClickCapture: thenHold(props.onClickCapture),
    onClick: thenRelease(props.onClick),
    onKeyDownCapture: thenHold(props.onKeyDownCapture),
    onKeyDown: thenRelease(props.onKeyDown),
  };
}
