import { isImageUrl } from '../lib/safe-url.js';
import { type Reader, reportProblem, text } from './reader.js';

/** None, a width with or without a height in pixels, or a density (HTML, image candidate string). */
const descriptor = /^((0*[1-9]\d*w)(\s+\d+h)?|\d*\.?\d+x)?$/;

/** Reads the candidates of the HTML `srcset` attribute. One with an unsafe URL or a malformed descriptor is left out, the others are kept. */
export const srcSet: Reader<string> = (value, context) => {
  const kept = candidatesOf(text(value, context) ?? '').filter(
    ([url, described]) =>
      (isImageUrl(url) && descriptor.test(described)) || reportProblem(context, 'candidate', `${url} ${described}`.trim()),
  );
  return kept.map((candidate) => candidate.join(' ').trim()).join(', ') || undefined;
};

/** URLs and their descriptors, split as browsers do it: a URL may contain commas, but does not end with one (HTML, "parse a srcset attribute"). */
function candidatesOf(given: string): [url: string, descriptor: string][] {
  const found: [string, string][] = [];
  for (let rest = given; ; ) {
    rest = rest.replace(/^[\s,]+/, '');
    if (!rest) return found;
    const [word = ''] = /^\S+/.exec(rest) ?? [];
    let end = word.length;
    while (word[end - 1] === ',') end--;
    // A URL that ends with a comma has no descriptor; otherwise it extends to the next comma outside parentheses.
    const [described = ''] = end < word.length ? [] : (/^(\([^)]*\)?|[^(,])*/.exec(rest.slice(end)) ?? []);
    found.push([word.slice(0, end), described.trim()]);
    rest = rest.slice(word.length > end ? word.length : end + described.length);
  }
}
