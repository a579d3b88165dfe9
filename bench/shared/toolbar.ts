const keys: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

interface KeyEvent {
  key: string;
  currentTarget: EventTarget | null;
  preventDefault(): void;
}

/**
 * The least that a toolbar needs (WAI-ARIA, toolbar pattern): keys move the focus, and with it the one tab stop, between its links and buttons.
 * For candidates whose library has no toolbar. The first item is rendered with `tabindex="0"`, the others with `-1`.
 */
export function moveInToolbar(event: KeyEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('a, button')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = items[keys[event.key]?.(at, items.length - 1) ?? -1];
  if (at < 0 || !to) return;
  event.preventDefault();
  (items[at] as HTMLElement).tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

/** What a button of the toolbar does. */
export function runCommand(id: string | undefined): void {
  if (id === 'copy') void navigator.clipboard?.writeText(location.href);
  if (id === 'print') print();
}

/** A toolbar that is in the document already; its buttons have `data-command`. */
export function attachToolbar(bar: HTMLElement): void {
  bar.addEventListener('keydown', moveInToolbar);
  bar.addEventListener('click', ({ target }) => runCommand((target as Element).closest<HTMLElement>('[data-command]')?.dataset.command));
}
