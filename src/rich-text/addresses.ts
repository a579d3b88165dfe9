import { isImageUrl, isSafeUrl } from '../lib/safe-url.js';
import type { HtmlElement } from './html-tree.js';
import type { Scope } from './job.js';

/** Services through which mail programs and editors lead links, with the parameter that contains the URL. */
const detours: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^www\.google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
];

/** The URL to which a redirecting link leads. */
function direct(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const [, , parameter] = detours.find(([host, path]) => host.test(hostname) && path.test(pathname)) ?? [];
  const target = parameter && searchParams.get(parameter);
  return target && /^https?:/i.test(target) ? target : url;
}

/** A URL in the source, resolved against the base; as it is if there is none. */
function resolved(given: string, base: string | undefined): string {
  const url = given.trim();
  if (!base || url.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

function safeAddress(element: HtmlElement, name: string, { job }: Scope, isSafe: (url: string) => boolean): string | undefined {
  const given = element.attributes[name]?.trim();
  if (!given) return undefined;
  const url = direct(resolved(given, job.options.base));
  if (isSafe(url)) return url;
  job.report(element, 'address', given);
  return undefined;
}

/** The URL of a link or a page in an attribute, if it may be followed. */
export const addressIn = (element: HtmlElement, name: string, scope: Scope): string | undefined =>
  safeAddress(element, name, scope, isSafeUrl);

/** The URL of a picture in an attribute. */
export const imageAddressIn = (element: HtmlElement, name: string, scope: Scope): string | undefined =>
  safeAddress(element, name, scope, isImageUrl);

/** The candidates of a `srcset` whose URLs may be shown. */
export function sourceSet(given: string | undefined, base: string | undefined): string | undefined {
  const candidates = [...(given ?? '').matchAll(/([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g)].map(([, url = '', size = '']) => [
    resolved(url, base),
    size.trim(),
  ]);
  const safe = candidates.filter(([url = '']) => isSafeUrl(url) && !/[\s,]/.test(url));
  return safe.length > 0 ? safe.map((candidate) => candidate.join(' ').trim()).join(', ') : undefined;
}
