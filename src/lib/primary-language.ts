/** The language of a BCP 47 tag without script, region and variant: "fr" for "fr-BE". */
export const primaryLanguage = (tag = ''): string => tag.replace(/-.*/, '').toLowerCase();
