/** An open `details` or `popover`. */
const open = 'details[open], :popover-open';

function close(element: HTMLElement): void {
  if (element instanceof HTMLDetailsElement) element.open = false;
  else element.hidePopover();
}

/**
 * Closes what is open in `root` when the focus leaves it or a press lands outside, and `details` on Escape too,
 * giving the focus back to what opened it. (A `popover` closes on Escape by itself.)
 *
 * @returns function that detaches it
 */
export function attachDismiss(root: HTMLElement): () => void {
  const closeAll = () => {
    for (const element of root.querySelectorAll<HTMLElement>(open)) close(element);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const details =
      (event.target as Element).closest<HTMLDetailsElement>('details[open]') ?? root.querySelector<HTMLDetailsElement>('details[open]');
    if (!details || !root.contains(details)) return;
    event.preventDefault();
    details.open = false;
    details.querySelector<HTMLElement>('summary')?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (to && !root.contains(to)) closeAll();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!root.contains(event.target as Node)) closeAll();
  };
  root.addEventListener('keydown', onKeyDown);
  root.addEventListener('focusout', onFocusOut);
  document.addEventListener('pointerdown', onPointerDown);
  return () => {
    root.removeEventListener('keydown', onKeyDown);
    root.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('pointerdown', onPointerDown);
  };
}
