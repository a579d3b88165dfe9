import { addListeners } from '../../dom/add-listeners.js';
import { attachOnce } from '../../dom/attach-once.js';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { covers, sections } from './panels.js';

/** How long the mouse rests on a section before it opens, and stays away before it closes, in milliseconds. */
const delay = 250;

export const selector = '.pr-site-navigation[data-open-on-hover]';

/**
 * Panels that cover the page also open when the mouse rests on their section. They stay while the mouse is on them, close when it
 * leaves and, as all open panels, on Escape (WCAG 1.4.13); a click on the expander keeps them open.
 * Touch and pen open nothing by hovering, and nothing does for readers who asked for less motion.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, () => {
    /** The section under the mouse, and the one that it has opened. */
    let under: HTMLDetailsElement | null | undefined;
    let hovered: HTMLDetailsElement | null | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const onRest = () => {
      if (hovered === under) return;
      if (hovered && !hovered.contains(document.activeElement)) hovered.open = false;
      hovered = under && !under.open && covers(under) ? under : undefined;
      // The sections share a `name`: the browser closes the others.
      if (hovered) hovered.open = true;
    };
    const onPointerOver = ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'mouse' || !matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
      const item = root.contains(target as Node) && (target as Element).closest('.pr-site-navigation-item');
      const section = item ? item.querySelector<HTMLDetailsElement>(sections) : null;
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
    return combineCleanups([
      addListeners(document, { pointerover: onPointerOver }),
      addListeners(root, { click: onClick }, true),
      () => clearTimeout(timer),
    ]);
  });
