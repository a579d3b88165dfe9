'use client';

import { Item, Root, Trigger } from '@radix-ui/react-navigation-menu';
import { type MouseEvent, useLayoutEffect, useState } from 'react';
import { addListeners } from '../../dom/add-listeners.js';
import { attachLate } from '../../dom/missed-events.js';
import { attach as attachOpenOnHover } from './open-on-hover.behaviour.js';
import { attach } from './site-navigation.behaviour.js';

interface SiteNavigationRadixProps {
  /** The server-rendered navigation element. */
  root: HTMLElement;
  sections: string[];
}

const sectionsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLDetailsElement>('details[data-value]')];
const openIn = (root: HTMLElement) => sectionsIn(root).find((section) => section.open)?.dataset.value ?? '';

/** Attaches the keys, the dismissal and the opening on hover, which need not wait until React has rendered. */
export function attachKeys(root: HTMLElement, signal: AbortSignal, missed: readonly Event[]): void {
  attachLate(root, missed, (add) => {
    attach(root, signal, add);
    attachOpenOnHover(root, signal, add);
  });
}

/**
 * Radix as a state machine without visible markup: it controls which section is open, and is bound to the existing expanders.
 * A hidden element contains the markup that Radix needs (a focus proxy).
 * The initial state is the section that is already open; sections that the browser opens, as find-in-page does, update the state.
 */
export function SiteNavigationRadix({ root, sections }: SiteNavigationRadixProps) {
  const [open, setOpen] = useState(() => openIn(root));

  useLayoutEffect(() => {
    // A closing section reads the state from the page: if another section opens at the same time, the state must not be empty in between.
    const onToggle = ({ target }: Event) => {
      const { dataset, open: isOpen } = target as HTMLDetailsElement;
      setOpen((isOpen && dataset.value) || openIn(root));
    };
    const detached = new AbortController();
    addListeners(root, detached.signal, { toggle: onToggle }, true);
    return () => detached.abort();
  }, [root]);

  useLayoutEffect(() => {
    for (const section of sectionsIn(root)) section.open = section.dataset.value === open;
  }, [root, open]);

  return (
    // Radix would label its root "Main", in English.
    <Root asChild value={open} onValueChange={setOpen} activationMode="manual" aria-label={undefined}>
      <div hidden>
        {sections.map((value) => (
          <Item key={value} value={value} asChild>
            <div>
              <Trigger asChild>
                <Expander root={root} section={value} />
              </Trigger>
            </div>
          </Item>
        ))}
      </div>
    </Root>
  );
}

interface ExpanderProps {
  root: HTMLElement;
  section: string;
  'data-state'?: string;
  onClick?(event: MouseEvent): void;
}

/** Applies the props that Radix passes to its trigger to an existing `<summary>`. Renders nothing. */
function Expander({ root, section, 'data-state': state, onClick }: ExpanderProps) {
  useLayoutEffect(() => {
    const summary = root.querySelector<HTMLElement>(`[data-value="${section}"] > summary`);
    if (!summary) return undefined;
    if (state) summary.dataset.state = state;
    const onPress = (event: Event) => {
      if (event.defaultPrevented) return;
      onClick?.(event as unknown as MouseEvent);
      event.preventDefault();
    };
    const detached = new AbortController();
    addListeners(summary, detached.signal, { click: onPress });
    return () => detached.abort();
  });
  return null;
}
