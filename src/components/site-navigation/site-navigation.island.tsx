'use client';

import { Content, Item, Link, Root, Trigger } from '@radix-ui/react-navigation-menu';
import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { attachSiteNavigation, panelsCover } from '../../behaviours/site-navigation.js';
import type { NavigationItem, NavigationLink } from '../../content/link.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { useAttached } from '../../elements/use-attached.island.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';

/** A section, and the name of its expander: made on the server, so that the browser need not load how. */
interface NavigationSection extends NavigationItem {
  more: string;
}

export interface SiteNavigationIslandProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'dir' | 'children' | 'onChange' | 'defaultValue'>,
    LinkComponentProp {
  items: ReadonlyArray<NavigationSection>;
  dir: 'ltr' | 'rtl';
  /** Picture and name of the button that opens the list where it is narrow. */
  menu: ReactNode;
  /** Picture of an expander. Drawn by the caller, so that the browser need not load how to draw. */
  chevron: ReactNode;
}

/**
 * Why not Radix's own `List`: it writes a `style` attribute into the server's HTML, which a strict
 * content security policy refuses. The list is ours, and with it the arrow keys along the bar.
 */
export function SiteNavigationIsland({ items, menu, chevron, linkComponent, ...rest }: SiteNavigationIslandProps) {
  const group = useId();
  const [open, setOpen] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const refocus = useRef<string | undefined>(undefined);

  // A panel opened before the script ran stays open, and the focus stays on its link.
  useLayoutEffect(() => {
    const section = list.current?.querySelector<HTMLDetailsElement>('details[open]');
    if (!section) return;
    const active = document.activeElement;
    if (active && section.contains(active) && active.matches('a')) refocus.current = active.getAttribute('href') ?? undefined;
    setOpen(section.dataset.value ?? '');
  }, []);

  useLayoutEffect(() => {
    if (!open || refocus.current === undefined) return;
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('details[open] a') ?? [];
    [...links].find((link) => link.getAttribute('href') === refocus.current)?.focus();
    refocus.current = undefined;
  }, [open]);

  const onToggle = useCallback((value: string, isOpen: boolean) => {
    setOpen((current) => (isOpen ? value : current === value ? '' : current));
  }, []);

  return (
    <Root {...rest} value={open} onValueChange={setOpen} activationMode="manual">
      <details className="pr-site-navigation-menu">
        <summary>{menu}</summary>
      </details>
      <ul className="pr-site-navigation-list" ref={useAttached(attachSiteNavigation, list)}>
        {items.map((item, index) => {
          const value = `${index}`;
          return (
            <Item key={value} value={value} className="pr-site-navigation-item">
              <SafeLink
                where="SiteNavigation"
                linkComponent={linkComponent}
                className="pr-site-navigation-link"
                href={item.href}
                lang={item.lang}
                dir={item.dir}
                aria-current={item.current ? 'page' : undefined}
                data-current-section={item.children?.some(({ current }) => current) ? '' : undefined}
              >
                {item.label}
              </SafeLink>
              {item.children && item.children.length > 0 && (
                <Section
                  value={value}
                  group={group}
                  label={item.more}
                  links={item.children}
                  isOpen={open === value}
                  list={list}
                  chevron={chevron}
                  onToggle={onToggle}
                  linkComponent={linkComponent}
                />
              )}
            </Item>
          );
        })}
      </ul>
    </Root>
  );
}

interface SectionProps extends LinkComponentProp {
  value: string;
  group: string;
  label: string;
  chevron: ReactNode;
  links: ReadonlyArray<NavigationLink>;
  isOpen: boolean;
  list: React.RefObject<HTMLUListElement | null>;
  onToggle(value: string, isOpen: boolean): void;
}

function Section({ value, group, label, chevron, links, isOpen, list, onToggle, linkComponent }: SectionProps) {
  const items = links.map((link, index) => (
    <li key={`${index}-${link.href}`}>
      <PanelLink {...link} isOpen={isOpen} linkComponent={linkComponent} />
    </li>
  ));
  // Radix opens and closes; the element's own way is for pages without script.
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('summary')) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on a summary comes from keys, too
    <details
      className="pr-site-navigation-section"
      name={group}
      data-value={value}
      open={isOpen}
      onClick={onClick}
      onToggle={(event) => onToggle(value, event.currentTarget.open)}
      // The reader may have opened it before React came: then the server's HTML differs, rightly.
      suppressHydrationWarning
    >
      {/* The element says itself whether it is expanded, also before and without script. */}
      <Trigger asChild aria-expanded={undefined} aria-controls={undefined}>
        <summary className="pr-site-navigation-expander">
          {chevron}
          <VisuallyHidden>{label}</VisuallyHidden>
        </summary>
      </Trigger>
      {isOpen ? (
        <Content
          className="pr-site-navigation-panel"
          aria-labelledby={undefined}
          // Radix would take the links out of the tab order; `attachSiteNavigation` closes when the focus leaves.
          onFocusOutside={(event) => event.preventDefault()}
          onPointerDownOutside={(event) => {
            const bar = list.current;
            if (bar && (bar.contains(event.target as Node) || !panelsCover(bar))) event.preventDefault();
          }}
        >
          <ul>{items}</ul>
        </Content>
      ) : (
        <div className="pr-site-navigation-panel">
          <ul>{items}</ul>
        </div>
      )}
    </details>
  );
}

function PanelLink({
  label,
  href,
  description,
  current,
  lang,
  dir,
  isOpen,
  linkComponent,
}: NavigationLink & LinkComponentProp & { isOpen: boolean }) {
  const link = (
    <SafeLink
      where="SiteNavigation"
      linkComponent={linkComponent}
      href={href}
      lang={lang}
      dir={dir}
      aria-current={current ? 'page' : undefined}
    >
      <span className="pr-site-navigation-label">{label}</span>
      {description && <span className="pr-site-navigation-description">{description}</span>}
    </SafeLink>
  );
  return isOpen ? <Link asChild>{link}</Link> : link;
}
