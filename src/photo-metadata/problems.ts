import type { ContentProblem } from '../content/problems.js';

/** The problems of picture files, each with its consequence and its remedy, as those of content in `src/content/problems.ts`. */
const words = {
  bytes: () => ['is not bytes, so nothing is read.', 'Pass an ArrayBuffer, or a Uint8Array such as a Buffer.'],
  format: () => [
    'is not a JPEG, PNG, WebP, AVIF or HEIC file, or is damaged, so nothing is read.',
    'Save the picture again in one of these formats.',
  ],
  truncated: () => ['ends within its metadata, so some of it may be missing.', 'Pass the whole file.'],
  packet: () => [
    'has an XMP packet that cannot be inflated or is not well-formed XML, so only IPTC-IIM is read.',
    'Save the picture again in a program that writes XMP.',
  ],
  large: () => ['has an XMP packet that is too large, so only IPTC-IIM is read.', 'Save the picture again without its editing history.'],
  nobody: () => ['names nobody to credit.', 'Add IPTC Creator, Credit Line or Copyright Owner to the file, or write a credit.'],
  languages: () => ['has texts in different languages, so "lang" is left out.', 'Add both texts in one language.'],
  relative: (found) => [`is "${found}", which is not an absolute URL, so it is left out.`, 'Write an address that begins with https://.'],
  creator: (found) => [`does not agree with the file, whose creator is "${found}".`, 'Correct the credit, or IPTC Creator in the file.'],
  agency: (found) => [
    `does not agree with the file, whose credit line is "${found}".`,
    'Correct the credit, or IPTC Credit Line in the file.',
  ],
  holder: (found) => [
    `does not agree with the file, whose copyright owner is "${found}".`,
    'Correct the credit, or IPTC Copyright Owner in the file.',
  ],
  text: (found) => [`names nobody whom the file names: "${found}".`, 'Correct the credit, or the metadata of the file.'],
  licence: (found) => [`is not the licence in the file, "${found}".`, 'Correct it, or IPTC Web Statement of Rights in the file.'],
  digitalSource: (found) => [
    `does not say what the file says: that software made or altered the picture ("${found}").`,
    `Add digitalSource: "${found}", or correct IPTC Digital Source Type in the file.`,
  ],
  alt: (found) => ['is missing, but the file has an alternative text.', `Use "${found}", if it is true of the picture on this page.`],
} satisfies Record<string, (found: string) => [message: string, fix: string]>;

type Code = keyof typeof words;

/** Creates a problem of a picture file, or of a credit that the file contradicts. */
export function problem(path: string, code: Code, found = ''): ContentProblem {
  const [message, fix] = (words[code] as (found: string) => [string, string])(preview(found));
  return { path, message, fix };
}

/** The beginning of a text. Half a surrogate pair at its end is cut off. */
const preview = (text: string) => text.slice(0, 120).replace(/[\uD800-\uDBFF]$/, '');
