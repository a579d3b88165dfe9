'use client';

import { Item, Root, Trigger } from '@radix-ui/react-navigation-menu';
import { type MouseEvent as ReactMouseEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { addListeners } from '../../dom/add-listeners.js';
import { attachLate } from '../../dom/missed-events.js';
import { attach as attachOpenOnHover } from './open-on-hover.behaviour.js';
import { attach } from './site-navigation.behaviour.js';

interface SiteNavigationRadixProps {
  /** The server-rendered navigation element. */
  root: HTMLElement;
}

const sectionIn = (root: HTMLElement, selector: string) => root.querySelector<HTMLDetailsElement>(`details[data-value${selector}`);
const openIn = (root: HTMLElement) => sectionIn(root, '][open]')?.dataset.value ?? '';

/** Attaches the keys, the dismissal and the opening on hover, which need not wait until React has rendered. */
export function attachKeys(root: HTMLElement, signal: AbortSignal, missed: readonly Event[]): void {
  attachLate(root, missed, (add) => {
    attach(root, signal, add);
    attachOpenOnHover(root, signal, add);
  });
}

/**
 * Radix as a state machine without visible markup: it controls which section is open, and is bound to the expander in use.
 * The elements that Radix renders (a focus proxy) are not in the page: they would be in the way of Tab, and change its layout.
 * Radix knows one section at a time, the one pressed last, so that a press costs the same however many there are.
 * The initial state is the section that is already open; sections that the browser opens, as find-in-page does, update the state.
 */
export function SiteNavigationRadix({ root }: SiteNavigationRadixProps) {
  const [open, setOpen] = useState(() => openIn(root));
  const [section, setSection] = useState(() => open || (sectionIn(root, ']')?.dataset.value ?? ''));
  const [outside] = useState(() => document.createElement('div'));
  const toggle = useRef<Toggle>(undefined);

  useLayoutEffect(() => {
    const onClick = (event: MouseEvent) => {
      const value = (event.target as Element).closest<HTMLElement>('[data-value] > summary')?.parentElement?.dataset.value;
      if (!value || event.defaultPrevented) return;
      flushSync(() => setSection(value));
      toggle.current?.(event as unknown as ReactMouseEvent);
      event.preventDefault();
    };
    // A closing section reads the state from the page: if another section opens at the same time, the state must not be empty in between.
    const onToggle = ({ target }: Event) => {
      const { dataset, open: isOpen } = target as HTMLDetailsElement;
      const value = (isOpen && dataset.value) || openIn(root);
      setOpen(value);
      if (value) setSection(value);
    };
    const detached = new AbortController();
    addListeners(root, detached.signal, { click: onClick });
    addListeners(root, detached.signal, { toggle: onToggle }, true);
    return () => detached.abort();
  }, [root]);

  useLayoutEffect(() => {
    const next = sectionIn(root, `="${open}"]`);
    // Browsers before 2024 do not close the others themselves.
    for (const other of root.querySelectorAll<HTMLDetailsElement>('details[data-value][open]')) other.open = other === next;
    if (next) next.open = true;
  }, [root, open]);

  return createPortal(
    <Root value={open} onValueChange={setOpen} activationMode="manual" skipDelayDuration={0}>
      <Item value={section}>
        <Trigger asChild>
          <Expander root={root} section={section} toggleRef={toggle} />
        </Trigger>
      </Item>
    </Root>,
    outside,
  );
}

type Toggle = (event: ReactMouseEvent) => void;

interface ExpanderProps extends SiteNavigationRadixProps {
  section: string;
  /** Receives what toggles the section. */
  toggleRef: RefObject<Toggle | undefined>;
  'data-state'?: string;
  onClick?: Toggle;
}

/** Applies the props that Radix passes to its trigger to the existing `<summary>` of a section. Renders nothing. */
function Expander({ root, section, toggleRef, 'data-state': state = '', onClick }: ExpanderProps) {
  useLayoutEffect(() => {
    const summary = sectionIn(root, `="${section}"] > summary`);
    toggleRef.current = onClick;
    summary?.setAttribute('data-state', state);
    return () => summary?.removeAttribute('data-state');
  });
  return null;
}
