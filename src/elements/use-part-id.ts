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
  if (content === undefined) return own;
  const all = JSON.stringify(content);
  return `pr-${component}-${(hashed(all, hashed(`${all.length}`)) >>> 0).toString(36)}${own}`;
}

/** Goes on with a hash. The first 2000 characters are enough of a long table. */
function hashed(text: string, hash = 0): number {
  const end = Math.min(text.length, 2000);
  let result = hash;
  for (let at = 0; at < end; at++) result = (Math.imul(result, 31) + text.charCodeAt(at)) | 0;
  return result;
}
