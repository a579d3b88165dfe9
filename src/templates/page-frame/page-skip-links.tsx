import { SkipLinks } from '../../components/skip-links/skip-links.js';
import { languagesOf } from '../../format/languages.js';
import { afterRibbonId, mainId, resultsId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';

interface PageSkipLinksProps {
  locale: Locale;
  hasRibbon: boolean;
  /** Whether the main content begins with something to skip before its results. */
  hasResults: boolean;
}

/** Skip links past the ribbon, to the main content and to its results, as far as they exist. Root: as `SkipLinks`. */
export function PageSkipLinks({ locale, hasRibbon, hasResults }: PageSkipLinksProps) {
  const words = locale.messages.skipLinks;
  // The labels are messages of the locale, so they carry the language of its messages.
  const language = languagesOf(words, locale, {}).words;
  return (
    <SkipLinks
      locale={locale}
      links={[
        ...(hasRibbon ? [{ href: `#${afterRibbonId}`, label: words.pastRibbon, ...language }] : []),
        { href: `#${mainId}`, label: words.toMain, ...language },
        ...(hasResults ? [{ href: `#${resultsId}`, label: words.toResults, ...language }] : []),
      ]}
    />
  );
}
