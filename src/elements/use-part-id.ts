import { useId } from 'react';

/**
 * An id for a part of a component. `useId` restarts with every call of `renderToStaticMarkup`, so ids would collide if a CMS renders the
 * components of a page one by one, or in several roots. The component's name and a hash of its content keep them distinct.
 *
 * @param component name in kebab case
 * @param content what distinguishes this instance: what has been read of it, not only its title; `undefined` if the id is not used
 */
export function usePartId(component: string, content?: unknown): string {
  const own = useId();
  const all = JSON.stringify(content) ?? '';
  // Enough of a long table.
  const text = all.length + all.slice(0, 2000);
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `pr-${component}-${(hash >>> 0).toString(36)}${own}`;
}
