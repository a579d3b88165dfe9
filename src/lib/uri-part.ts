/** Encodes a text for use in a URL (RFC 3986). Lone surrogates, such as truncation leaves behind, become U+FFFD instead of an error. */
export const uriPart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
