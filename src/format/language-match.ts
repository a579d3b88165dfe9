/** A version of a page, of which only the language matters here. */
interface Version {
  lang?: string | undefined;
}

/** Former and general codes of languages, and the codes that CLDR uses in their place (supplemental metadata, language aliases). */
const aliases: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', ji: 'yi', mo: 'ro', tl: 'fil' };

/** The regional versions that a language without a region means here: those of the European Union, as in the Interinstitutional Style Guide. */
const usual = /^(en-gb|pt-pt)$/;

const tagOf = ({ lang = '' }: Version) => lang.toLowerCase();
/** A tag with the present code of its language and, in Chinese, with the script that is usual in the region (CLDR, likely subtags). */
const canonical = (tag: string) =>
  tag
    .replace(/^[a-z]+/, (language) => (Object.hasOwn(aliases, language) ? aliases[language] : language) ?? '')
    .replace(/^zh-(?=(hk|mo|tw)\b)/, 'zh-hant-')
    .replace(/^zh-(?=(cn|my|sg)\b)/, 'zh-hans-');
const isWithin = (tag: string, range: string) => range !== '' && `${tag}-`.startsWith(`${range}-`);

/** The tag of a version for readers of all other languages (hreflang). It is no language. */
export const isDefault = ({ lang }: Version): boolean => lang?.toLowerCase() === 'x-default';

/**
 * The version in a language, or else in the closest more general one: for `zh-Hant-TW`, `zh-Hant`, then `zh` (RFC 4647, 3.4, lookup);
 * or else in a more specific one: for `fr`, `fr-BE` (3.3.1, basic filtering). `nb` and `no` are one language, and so are `he` and `iw`.
 */
export function versionIn<Of extends Version>(tag: string, versions: readonly Of[]): Of | undefined {
  const wanted = tag.toLowerCase();
  const languages = versions.filter((version) => !isDefault(version));
  const general = languages
    .filter((version) => isWithin(canonical(wanted), canonical(tagOf(version))))
    // The closest first, and of two names of a language the one that was asked for.
    .map((version) => ({ version, depth: canonical(tagOf(version)).split('-').length + (isWithin(wanted, tagOf(version)) ? 0.5 : 0) }))
    .sort((a, b) => b.depth - a.depth);
  if (general[0]) return general[0].version;
  const specific = languages.filter((version) => isWithin(canonical(tagOf(version)), canonical(wanted)));
  return specific.find((version) => usual.test(tagOf(version))) ?? specific[0];
}
