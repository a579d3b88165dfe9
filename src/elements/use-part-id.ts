import { useId } from 'react';
import { plainText } from '../content/reader.js';

/**
 * An id for a part of a component. `useId` alone begins anew with every `renderToStaticMarkup`, so parts that a CMS renders
 * one by one would share it: the name of the component and a hash of its text keep them apart.
 *
 * @param component in kebab case
 * @param given text that distinguishes this instance, as the caller has it
 */
export function usePartId(component: string, given?: unknown): string {
  const own = useId();
  const text = plainText(given) ?? '';
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `pr-${component}-${(hash >>> 0).toString(36)}${own}`;
}
