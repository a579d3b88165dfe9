/** An allowed scheme, or none. */
const safe = /^((https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))/i;

/** What browsers strip before they read a URL's scheme: C0 controls and spaces in front, tabs and line ends anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const ignored = /^[\u0000-\u0020]+|[\t\n\r]/g;

/** Whether a URL may be put into a link: http, https, mailto, tel and relative URLs (WHATWG URL Standard, scheme state). */
export const isSafeUrl = (url: string): boolean => safe.test(url.replace(ignored, ''));

/** Whether a URL may be that of a picture: also `data:image/…` and `blob:`, which an `<img>` never runs. */
export const isImageUrl = (url: string): boolean => /^(data:image\/|blob:)/i.test(url) || isSafeUrl(url);

/** Whether a path stays on this site: one `/` followed by anything but a second slash or backslash. */
export const isSameSitePath = (path: string): boolean => /^\/(?![/\\])/.test(path.replace(ignored, ''));
