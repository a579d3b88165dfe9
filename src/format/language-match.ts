/** A version of a page, of which only the language matters here. */
interface Version {
  lang?: string | undefined;
}

/** Former and general codes of languages, and the codes that CLDR uses in their place (supplemental metadata, language aliases). */
const aliases: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', ji: 'yi', mo: 'ro', tl: 'fil' };

/** The regional versions that a language without a region means here: those of the European Union, as in the Interinstitutional Style Guide. */
const usual = /^(en-gb|pt-pt)$/;

const tagOf = ({ lang }: Version) => lang?.toLowerCase();
const canonical = (tag: string | undefined) => tag?.replace(/^[a-z]+/, (language) => aliases[language] ?? language);

/** The tag of a version for readers of all other languages (hreflang). It is no language. */
export const isDefault = ({ lang }: Version): boolean => lang?.toLowerCase() === 'x-default';

/**
 * The version in a language, or else in the closest more general one: for `zh-Hant-TW`, `zh-Hant`, then `zh` (RFC 4647, 3.4, lookup);
 * or else in a more specific one: for `fr`, `fr-BE` (3.3.1, basic filtering). `nb` and `no` are one language, and so are `he` and `iw`.
 */
export function versionIn<Of extends Version>(tag: string, versions: readonly Of[]): Of | undefined {
  const languages = versions.filter((version) => !isDefault(version));
  // Each step removes the last subtag, together with a preceding singleton, which has no meaning by itself.
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/(^|-)(\w-)?[^-]*$/, '')) {
    const found =
      languages.find((version) => tagOf(version) === wanted) ??
      languages.find((version) => canonical(tagOf(version)) === canonical(wanted));
    if (found) return found;
  }
  const range = `${canonical(tag.toLowerCase())}-`;
  const specific = languages.filter((version) => canonical(tagOf(version))?.startsWith(range));
  return specific.find((version) => usual.test(tagOf(version) ?? '')) ?? specific[0];
}
