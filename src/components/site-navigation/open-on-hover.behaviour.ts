import { type AddListeners, addListeners } from '../../dom/add-listeners.js';
import { activeElementOf } from '../../dom/focusable.js';
import { covers, sections } from './panels.js';

/** How long the mouse must rest on a section before it opens, or be away before it closes, in milliseconds. */
const delay = 250;

export const selector = '[data-open-on-hover]';

/**
 * Panels that cover the page also open when the mouse rests on their section. They stay while the mouse is on them, close when it
 * leaves and, as all open panels, on Escape (WCAG 1.4.13); a click on the expander keeps them open.
 * Touch and pen open nothing by hovering, and nothing does for readers who asked for less motion.
 * Attached twice, it still acts once: what the first has opened, the second leaves to it.
 *
 * @param add adds the listeners
 */
export function attach(root: HTMLElement, signal: AbortSignal, add: AddListeners = addListeners): void {
  /** The section under the mouse, and the one that it has opened. */
  let under: HTMLDetailsElement | null | undefined;
  let hovered: HTMLDetailsElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onRest = () => {
    if (hovered === under) return;
    if (hovered && !hovered.contains(activeElementOf(root))) hovered.open = false;
    hovered = under && !under.open && covers(under) ? under : undefined;
    // The sections share a `name`: the browser closes the others.
    if (hovered) hovered.open = true;
  };
  const onPointer = (event: PointerEvent) => {
    if (!root.matches(selector) || event.pointerType !== 'mouse' || !matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    const section = (event.composedPath()[0] as Element).closest('.pr-site-navigation-item')?.querySelector<HTMLDetailsElement>(sections);
    if (section === under) return;
    under = section;
    clearTimeout(timer);
    timer = setTimeout(onRest, delay);
  };
  const onClick = (event: MouseEvent) => {
    if (!hovered?.open || (event.target as Element).closest('summary')?.parentElement !== hovered) return;
    event.preventDefault();
    hovered = undefined;
  };
  // Captured, so that the click is prevented before anyone acts on it. `pointerleave` means nothing until it is the root's own.
  add(root, signal, { pointerover: onPointer, pointerleave: onPointer, click: onClick }, true);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
