'use client';

import { Item, Root, Trigger } from '@radix-ui/react-navigation-menu';
import { type MouseEvent, useLayoutEffect, useState } from 'react';
import { addListeners } from '../../dom/add-listeners.js';
import { attach as attachOpenOnHover } from './open-on-hover.behaviour.js';

interface SiteNavigationRadixProps {
  /** The navigation, as the server rendered it. */
  root: HTMLElement;
  sections: string[];
  openOnHover: boolean;
  dir: 'ltr' | 'rtl';
}

const sectionsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLDetailsElement>('details[data-value]')];
const openIn = (root: HTMLElement) => sectionsIn(root).find((section) => section.open)?.dataset.value ?? '';

/**
 * Radix without markup of its own: it holds which section is open, and is bound to the expanders that are on the page.
 * What it must render (a focus proxy) stands in a hidden element.
 * Starts with what the reader has opened already, and follows what the browser opens by itself, as find-in-page does.
 */
export function SiteNavigationRadix({ root, sections, openOnHover, dir }: SiteNavigationRadixProps) {
  const [open, setOpen] = useState(() => openIn(root));

  useLayoutEffect(() => {
    // Read from the page, not from the event: where one section closes for another, the state must not be empty in between.
    const onToggle = ({ target }: Event) => {
      const { dataset, open: isOpen } = target as HTMLDetailsElement;
      setOpen((isOpen && dataset.value) || openIn(root));
    };
    const detached = new AbortController();
    addListeners(root, detached.signal, { toggle: onToggle }, true);
    return () => detached.abort();
  }, [root]);

  useLayoutEffect(() => {
    const detached = new AbortController();
    if (openOnHover) attachOpenOnHover(root, detached.signal);
    return () => detached.abort();
  }, [root, openOnHover]);

  useLayoutEffect(() => {
    for (const section of sectionsIn(root)) section.open = section.dataset.value === open;
  }, [root, open]);

  return (
    // Radix would name its root "Main", in English.
    <Root asChild value={open} onValueChange={setOpen} activationMode="manual" dir={dir} aria-label={undefined}>
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

/** What Radix gives its trigger, given to a `<summary>` that is on the page already. Renders nothing. */
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
