/**
 * Calls `load` at the first sign that somebody is about to use `root`: a pointer over it, the focus in it, something
 * opened in it (by find-in-page, too), be it before this runs. If `load` fails, the next sign calls it again.
 *
 * @returns function that detaches it
 */
export function attachFirstUse(root: HTMLElement, load: () => Promise<void>): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  let isLoading = false;
  const onUse = () => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      () => attached.abort(),
      () => {
        isLoading = false;
      },
    );
  };
  for (const sign of ['pointerover', 'focusin', 'toggle']) root.addEventListener(sign, onUse, { signal, capture: true });
  if (root.matches(':hover, :focus-within') || root.querySelector('details[open]')) onUse();
  return () => attached.abort();
}
