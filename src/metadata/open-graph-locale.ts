/** The territories of languages that CLDR sees elsewhere than the institutions of the European Union. */
const europe: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' };

/** What has been found, because looking up likely subtags takes longer than rendering a paragraph. Only so many, because tags come from content. */
const found = new Map<string, string | undefined>();
const most = 200;

/**
 * A language tag as Open Graph writes it, with its territory: "fr_BE" for `fr-BE`. A tag without one gets that where the language is most
 * spoken (CLDR, likely subtags): "fr_FR" for `fr`. `undefined` if there is none.
 */
export function openGraphLocale(tag: string): string | undefined {
  if (!found.has(tag) && found.size < most) found.set(tag, territorial(tag));
  return found.has(tag) ? found.get(tag) : territorial(tag);
}

function territorial(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag);
    const territory = region ?? europe[language] ?? new Intl.Locale(tag).maximize().region;
    return territory && /^[A-Z]{2}$/.test(territory) ? `${language}_${territory}` : undefined;
  } catch {
    return undefined;
  }
}
