const selector = '.pr-ribbon-unavailable';

/**
 * Escape puts away the reason that is shown beside a command that cannot be used, until the reader comes back to it (WCAG 1.4.13).
 *
 * @returns function that detaches it
 */
export function attachReasons(root: HTMLElement): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const command of root.querySelectorAll<HTMLElement>(`${selector}:is(:hover, :focus-within)`)) command.dataset.dismissed = '';
  };
  /** Focus or pointer come to a command. Its reason does not count: it comes and goes under a resting pointer. */
  const onCome = ({ target, relatedTarget }: FocusEvent | PointerEvent) => {
    const command = (target as Element).closest('button')?.closest<HTMLElement>(selector);
    if (!command?.contains(relatedTarget as Node | null)) delete command?.dataset.dismissed;
  };
  document.addEventListener('keydown', onKeyDown, { signal });
  root.addEventListener('focusin', onCome, { signal });
  root.addEventListener('pointerover', onCome, { signal });
  return () => attached.abort();
}
