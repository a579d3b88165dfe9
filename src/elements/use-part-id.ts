import { useId } from 'react';
import type { Locale } from '../locales/en.js';

/**
 * An id for a part of a component. `useId` restarts with every call of `renderToStaticMarkup`, so ids would collide if a CMS renders the
 * components of a page one by one, or in several roots. The component's name and a hash of its content keep them distinct.
 *
 * @param component name in kebab case
 * @param content what distinguishes this instance: what has been read of it, not only its title; `undefined` if the id is not used
 * @param locale language of the component's own text, which tells apart the same content in two languages
 */
export function usePartId(component: string, content: unknown, locale?: Locale): string {
  const own = useId();
  if (content === undefined) return own;
  return `pr-${component}-${(hashed(content, hashed(locale?.tag)) >>> 0).toString(36)}${own}`;
}

/** Goes on with a hash, by all values in some content. */
function hashed(content: unknown, hash = 7): number {
  let result = Math.imul(hash, 31);
  if (Array.isArray(content)) {
    for (const part of content) result = hashed(part, result + 1);
    return result;
  }
  if (typeof content === 'object' && content) {
    for (const name in content) result = hashed(content[name as keyof typeof content], result + 1);
    return result;
  }
  const text = String(content);
  for (let at = 0; at < text.length; at++) result = (Math.imul(result, 31) + text.charCodeAt(at)) | 0;
  return result;
}
