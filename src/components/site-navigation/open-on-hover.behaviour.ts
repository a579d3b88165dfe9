import { addListeners } from '../../dom/add-listeners.js';
import { attachOnce } from '../../dom/attach-once.js';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { covers, panelOf } from './panels.js';

/** How long the mouse rests on a section before it opens, and stays away before it closes, in milliseconds. */
const openDelay = 200;
const closeDelay = 300;
/** A click this soon after was meant to open what the mouse has just opened. */
const clickGrace = 600;

/** Not for readers who asked for less motion, nor where nothing can hover. */
const isWanted = () => matchMedia('(hover: hover) and (prefers-reduced-motion: no-preference)').matches;

export const selector = '.pr-site-navigation[data-open-on-hover]';

/**
 * Panels that cover the page also open when the mouse rests on their section. They stay while the mouse is on them,
 * close when it leaves and, as all open panels, on Escape (WCAG 1.4.13); a click on the expander keeps them open.
 * Touch and pen open nothing by hovering.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, () => {
    let under: HTMLDetailsElement | null | undefined;
    let hovered: HTMLDetailsElement | undefined;
    let openedAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const close = () => {
      if (hovered && !hovered.contains(document.activeElement)) hovered.open = false;
      hovered = undefined;
    };
    const open = (section: HTMLDetailsElement) => {
      if (section.open) return;
      // The sections share a `name`: the browser closes the others.
      section.open = true;
      hovered = section;
      openedAt = performance.now();
    };
    const moveTo = (section: HTMLDetailsElement | null) => {
      if (section === under) return;
      under = section;
      clearTimeout(timer);
      timer = section && covers(panelOf(section)) ? setTimeout(open, openDelay, section) : setTimeout(close, closeDelay);
    };
    const onPointerMove = ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'mouse' || !isWanted()) return;
      moveTo((target as Element).closest('.pr-site-navigation-item')?.querySelector('details') ?? null);
    };
    const onClick = (event: MouseEvent) => {
      if (!hovered || (event.target as Element).closest('summary')?.parentElement !== hovered) return;
      if (performance.now() - openedAt < clickGrace) event.preventDefault();
      hovered = undefined;
    };
    return combineCleanups([
      addListeners(root, { pointermove: onPointerMove, pointerleave: () => moveTo(null) }),
      addListeners(root, { click: onClick }, true),
      () => clearTimeout(timer),
    ]);
  });
