/** An allowed scheme, or none. */
const safe = /^((https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))/i;

/** Characters that browsers strip before they read a URL's scheme: leading C0 controls and spaces, tabs and newlines anywhere. */
const ignored = /^[\0- ]+|[\t\n\r]/g;

/** Whether a URL may be put into a link: http, https, mailto, tel and relative URLs (WHATWG URL Standard, scheme state). */
export const isSafeUrl = (url: string): boolean => safe.test(url.replace(ignored, ''));

/** Whether a URL may be used in an `<img>`: also `data:image/…` and `blob:`, which an `<img>` never executes. */
export const isImageUrl = (url: string): boolean => /^(data:image\/|blob:)/i.test(url) || isSafeUrl(url);

/** Whether a path stays on this site: one `/` followed by anything but a second slash or backslash. */
export const isSameSitePath = (path: string): boolean => /^\/(?![/\\])/.test(path.replace(ignored, ''));
