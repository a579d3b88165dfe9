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

/** Creates a wrapper for the caller's handlers that runs `act` after them. */
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
 * Attaches a behaviour to the root element of an island while it is mounted; a new ref from the caller does not attach it again.
 * The caller's handlers run first: the behaviour ignores events that they prevent (`preventDefault`) or stop (`stopPropagation`).
 *
 * @param attach attaches the behaviour and returns a cleanup function; must keep its identity between renders
 * @param props props of the root element
 * @returns the props with which to render the root element
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
