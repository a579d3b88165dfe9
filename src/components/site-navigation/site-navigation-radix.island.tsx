'use client';

import { Content, Item, Root, Trigger } from '@radix-ui/react-navigation-menu';
import { type MouseEvent, useEffect, useLayoutEffect, useState } from 'react';
import { listen } from '../../behaviours/listen.js';
import { attachOpenOnHover } from '../../behaviours/open-on-hover.js';
import { openPanelCovers, panelCovers, panelOf } from '../../behaviours/panels.js';
import { attachSiteNavigation } from '../../behaviours/site-navigation.js';

interface SiteNavigationRadixProps {
  /** The navigation, as the server rendered it. */
  root: HTMLElement;
  sections: string[];
  openOnHover: boolean | undefined;
  dir: 'ltr' | 'rtl';
}

const sectionsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLDetailsElement>('details[data-value]')];
const openIn = (root: HTMLElement) => sectionsIn(root).find((section) => section.open)?.dataset.value ?? '';

/** Which section is open, none as `''`, and whether its panel covers the page. */
const stateOf = (root: HTMLElement, open: string) => ({ open, covers: panelCovers(panelOf(root.querySelector(`[data-value="${open}"]`))) });

/** The keyboard, which need not wait until React has rendered. @returns function that detaches it */
export function attachKeys(root: HTMLElement): () => void {
  const list = root.querySelector('ul');
  return list ? attachSiteNavigation(list) : () => {};
}

/**
 * Radix without markup of its own: it holds which section is open, and is bound to the expanders that are on the page.
 * What it must render (an empty panel for its layer, a focus proxy) stands in a hidden element.
 * Begins with what the reader has opened already, and follows what the browser opens by itself, as find-in-page does.
 */
export function SiteNavigationRadix({ root, sections, openOnHover, dir }: SiteNavigationRadixProps) {
  const [{ open, covers }, setState] = useState(() => stateOf(root, openIn(root)));
  const setOpen = (value: string) => setState(stateOf(root, value));

  useLayoutEffect(() => {
    // Asked of the page, not of the event: where one section closes for another, the state must not be empty in between.
    const onToggle = ({ target }: Event) => {
      const { dataset, open: isOpen } = target as HTMLDetailsElement;
      setState(stateOf(root, (isOpen && dataset.value) || openIn(root)));
    };
    return listen(root, { toggle: onToggle }, true);
  }, [root]);

  useEffect(() => {
    const list = root.querySelector<HTMLElement>('ul');
    return list && openOnHover ? attachOpenOnHover(list) : undefined;
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
              {/* A layer swallows Escape wherever it is pressed: only where the panel covers the page is there one. */}
              {open === value && covers && (
                <Content
                  onEscapeKeyDown={() => {
                    if (root.contains(document.activeElement))
                      root.querySelector<HTMLElement>('details[open] > .pr-site-navigation-expander')?.focus();
                  }}
                  onFocusOutside={(event) => {
                    event.preventDefault();
                    if (!root.contains(event.target as Node)) setOpen('');
                  }}
                  onPointerDownOutside={(event) => {
                    // What stands in the flow stays open: closing it would move what is pressed.
                    if (root.contains(event.target as Node) || !openPanelCovers(root)) event.preventDefault();
                  }}
                />
              )}
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
    return listen(summary, { click: onPress });
  });
  return null;
}
