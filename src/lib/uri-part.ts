/** A text as a part of a URL (RFC 3986). Halves of characters, as a cut text may end in, become U+FFFD instead of an error. */
export const uriPart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
