/** The language of a BCP 47 tag without script, region and variant: "fr" for "fr-BE". */
export const primaryLanguage = (tag = '') => tag.split('-')[0]?.toLowerCase();

/** Whether two BCP 47 tags are of the same language, whatever their script, region and variant. */
export const isSameLanguage = (tag?: string, other?: string): boolean => tag === other || primaryLanguage(tag) === primaryLanguage(other);
