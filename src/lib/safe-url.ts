const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Characters that browsers strip before they read a URL's scheme: leading C0 controls and spaces, tabs and newlines anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const ignored = /^[\u0000-\u0020]+|[\t\n\r]/g;

/** Whether a URL may be used in a link: http, https, mailto, tel and relative URLs (WHATWG URL Standard, scheme state). */
export function isSafeUrl(url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(ignored, ''))?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}

/** Whether a URL may be used in an `<img>`: also `data:image/…` and `blob:`, which an `<img>` never executes. */
export const isImageUrl = (url: string): boolean => /^(data:image\/|blob:)/i.test(url) || isSafeUrl(url);

/** Whether a path stays on this site: one `/` followed by anything but a second slash or backslash. */
export const isSameSitePath = (path: string): boolean => /^\/(?![/\\])/.test(path.replace(ignored, ''));
