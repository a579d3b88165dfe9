import { useId } from 'react';

/**
 * An id for a part of a component. `useId` alone begins anew with every `renderToStaticMarkup`, so parts that a CMS renders
 * one by one would share it: the name of the component and a hash of its text keep them apart.
 *
 * @param component in kebab case
 * @param text that distinguishes this instance
 */
export function usePartId(component: string, text = ''): string {
  const own = useId();
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `pr-${component}-${(hash >>> 0).toString(36)}${own}`;
}
