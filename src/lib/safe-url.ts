import { warn } from './warn.js';

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** What browsers strip before they read a URL's scheme: C0 controls and spaces in front, tabs and line ends anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const ignored = /^[\u0000-\u0020]+|[\t\n\r]/g;

/**
 * The URL if it may be put into a link, else `undefined`.
 * Allowed are http, https, mailto, tel and relative URLs (WHATWG URL Standard, scheme state).
 *
 * @param where component that asks, for the warning
 */
export function safeUrl(url: string | null | undefined, where: string): string | undefined {
  if (url === undefined || url === null) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(ignored, ''))?.[1];
  if (scheme === undefined || safeSchemes.has(scheme.toLowerCase())) return url;
  if (process.env.NODE_ENV !== 'production')
    warn(
      where,
      `got the URL "${url}", whose scheme is not allowed; it is shown as text.`,
      'Use http, https, mailto, tel or a relative URL.',
    );
  return undefined;
}

/** As `safeUrl`, for what must lead elsewhere: an empty URL is that of the page itself, and here means none. */
export const linkUrl = (url: string | null | undefined, where: string) => (url?.trim() ? safeUrl(url, where) : undefined);

/** As `linkUrl`, for pictures: these may also be `data:image/…` and `blob:`, which an `<img>` never runs. */
export function safeImageUrl(url: string | undefined, where: string): string | undefined {
  return url && /^(data:image\/|blob:)/i.test(url) ? url : linkUrl(url, where);
}

/**
 * The path if it stays on this site, else `undefined`: keeps a sign-in from sending readers to a stranger's page.
 * Allowed is one `/` followed by anything but a second slash or backslash.
 */
export function sameSitePath(path: string | undefined, where: string): string | undefined {
  if (path === undefined) return undefined;
  const plain = path.replace(ignored, '');
  if (/^\/(?![/\\])/.test(plain)) return plain;
  if (process.env.NODE_ENV !== 'production')
    warn(
      where,
      `got the return address "${path}", which is not a path on this site; it is left out.`,
      'Pass a path that starts with one "/", such as "/news".',
    );
  return undefined;
}
