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
import type { Attach } from '../dom/attach-once.js';
import { holdEvent, releaseEvent } from '../dom/held-events.js';

interface RootProps<E> {
  ref?: Ref<E> | undefined;
  onClick?: MouseEventHandler<E> | undefined;
  onClickCapture?: MouseEventHandler<E> | undefined;
  onKeyDown?: KeyboardEventHandler<E> | undefined;
  onKeyDownCapture?: KeyboardEventHandler<E> | undefined;
}

/** The caller's handler, and after it one of ours. */
const chain =
  <E extends SyntheticEvent<Node>>(handler: ((event: E) => void) | undefined, act: (event: Event, root: Node) => void) =>
  (event: E) => {
    handler?.(event);
    act(event.nativeEvent, event.currentTarget);
  };

/**
 * Attaches a behaviour to the root element of an island while it is mounted; a new ref from the caller does not attach it again.
 * The caller's handlers run first: the behaviour ignores events that they prevent (`preventDefault`) or stop (`stopPropagation`).
 *
 * @param attach attaches the behaviour until its signal is aborted; must keep its identity between renders
 * @param props props of the root element
 * @returns the props with which to render the root element
 */
export function useAttached<E extends HTMLElement, Rest>(attach: Attach, props: Rest & RootProps<E>) {
  const own = useRef<E>(null);
  useImperativeHandle<E | null, E | null>(props.ref, () => own.current, []);
  useLayoutEffect(() => {
    const unmounted = new AbortController();
    attach(own.current as E, unmounted.signal);
    return () => unmounted.abort();
  }, [attach]);
  useLayoutEffect(() => {
    // React adds an empty `onclick` to what has a handler for clicks, and screen readers call that clickable, with everything in it.
    if (!props.onClick) (own.current as E).onclick = null;
  });
  // No spread before names, for the sake of Node.js 20 (see docs/decisions/063-name-before-you-spread.md).
  // oxlint-disable-next-line react/refs -- the ref is passed on, not read
  return Object.assign({}, props, {
    ref: own,
    onClickCapture: chain(props.onClickCapture, holdEvent),
    onClick: chain(props.onClick, releaseEvent),
    onKeyDownCapture: chain(props.onKeyDownCapture, holdEvent),
    onKeyDown: chain(props.onKeyDown, releaseEvent),
  });
}
