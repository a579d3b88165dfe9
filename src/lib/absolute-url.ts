import { warn } from './warn.js';

/** A URL as an object; `undefined` if it is malformed. Older browsers have no `URL.canParse`. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * The absolute http or https URL; `undefined` if it has another scheme or cannot be resolved.
 *
 * @param base absolute URL of the page, with which relative ones are resolved. Absolute ones do not need it.
 */
export function absoluteUrl(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  if (process.env.NODE_ENV !== 'production' && base && !parseUrl(base)) warnAboutPage(base);
  const found = parseUrl(url, base) ?? parseUrl(url);
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined;
}

/** The URL of a page, with which relative ones are resolved; `undefined` if it is not an absolute http or https URL. */
export function pageUrl(given: string | undefined): string | undefined {
  const url = absoluteUrl(given, undefined);
  if (given && !url && process.env.NODE_ENV !== 'production') warnAboutPage(given);
  return url;
}

function warnAboutPage(url: string): void {
  warn(
    'absoluteUrl',
    `got the address "${url}" of the page, which is not absolute, so relative URLs are left out.`,
    'Write it as "https://agency.example/news".',
  );
}
