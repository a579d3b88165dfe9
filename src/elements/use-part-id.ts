import { useId } from 'react';
import { plainText } from '../content/reader.js';

/**
 * An id for a part of a component. `useId` restarts with every call of `renderToStaticMarkup`, so ids would collide if a CMS renders the
 * components of a page one by one. The component's name and a hash of its text keep them distinct.
 *
 * @param component name in kebab case
 * @param given a text of any type that distinguishes this instance
 */
export function usePartId(component: string, given?: unknown): string {
  const own = useId();
  const text = plainText(given) ?? '';
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `pr-${component}-${(hash >>> 0).toString(36)}${own}`;
}
