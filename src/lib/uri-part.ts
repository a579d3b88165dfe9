// Not `\p{Surrogate}`: Safari 18 does not find one before U+FFFF.
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Encodes a text for use in a URL (RFC 3986). Lone surrogates, such as truncation leaves behind, become U+FFFD instead of an error. */
export const uriPart = (text: string): string => encodeURIComponent(text.replace(loneSurrogates, '\ufffd'));
