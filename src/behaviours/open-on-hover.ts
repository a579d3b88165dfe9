import { listen } from './listen.js';
import { panelCovers, panelOf } from './panels.js';
import { together } from './together.js';

/** How long the mouse rests on a section before it opens, and stays away before it closes, in milliseconds. */
const opensAfter = 200;
const closesAfter = 300;
/** A click this soon after was meant to open what the mouse has just opened. */
const sameMoveWithin = 600;

/** Never for those who asked for less motion, nor where nothing can hover. */
const wanted = () => matchMedia('(hover: hover) and (prefers-reduced-motion: no-preference)').matches;

/**
 * Panels that cover the page also open when the mouse rests on their section. They stay while the mouse is on them,
 * close when it leaves and on Escape, wherever the focus is (WCAG 1.4.13); a click on the expander keeps them open.
 * Touch and pen open nothing by hovering.
 *
 * @returns function that detaches it
 */
export function attachOpenOnHover(list: HTMLElement): () => void {
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
    for (const other of list.querySelectorAll('details')) other.open = other === section;
    hovered = section;
    openedAt = performance.now();
  };
  const moveTo = (section: HTMLDetailsElement | null) => {
    if (section === under) return;
    under = section;
    clearTimeout(timer);
    if (section && panelCovers(panelOf(section))) timer = setTimeout(open, opensAfter, section);
    else timer = setTimeout(close, closesAfter);
  };
  const onPointerMove = ({ pointerType, target }: PointerEvent) => {
    if (pointerType !== 'mouse' || !wanted()) return;
    const item = [...list.children].find((child) => child.contains(target as Node));
    moveTo(item?.querySelector('details') ?? null);
  };
  const onClick = (event: MouseEvent) => {
    const expander = (event.target as Element).closest('summary');
    if (!expander || expander.parentElement !== hovered) return;
    if (performance.now() - openedAt < sameMoveWithin) {
      event.preventDefault();
      event.stopPropagation();
    }
    hovered = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !hovered?.open) return;
    event.preventDefault();
    hovered.open = false;
    hovered = undefined;
  };
  return together([
    listen(list, { pointermove: onPointerMove, pointerleave: () => moveTo(null) }),
    listen(list, { click: onClick }, true),
    listen(document, { keydown: onKeyDown }),
    () => clearTimeout(timer),
  ]);
}
