/** The least that menus made of `<details name>` need: Escape, a press outside and focus that leaves close the one that is open. */
export function attachMenus(nav: HTMLElement, signal?: AbortSignal): void {
  const close = (inside: EventTarget | null) => {
    const open = nav.querySelector('details[open]');
    if (!open || (inside && open.contains(inside as Node))) return;
    open.removeAttribute('open');
    if (!inside) open.querySelector('summary')?.focus();
  };
  nav.addEventListener('keydown', ({ key }) => key === 'Escape' && close(null), { signal });
  nav.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && close(relatedTarget), { signal });
  document.addEventListener('pointerdown', ({ target }) => close(target), { signal });
}
