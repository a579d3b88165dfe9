import type { ReadLanguageVersion } from '../../content/language-version.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import type { Languages } from '../../format/languages.js';

interface ArticleTranslationsProps extends LinkComponentProp {
  translations: readonly ReadLanguageVersion[];
  label: string;
  languages: Languages;
}

/** The article in other languages, each link in its own. Root: `<ul>`. */
export function ArticleTranslations({ translations, label, languages, linkComponent }: ArticleTranslationsProps) {
  return (
    <ul className="pr-article-languages" aria-label={label} {...languages.words}>
      {translations.map(({ lang, dir, href, label }, index) => (
        <li key={index}>
          <LinkOrText {...{ linkComponent, href, lang, dir }} hrefLang={lang} rel="alternate">
            {label}
          </LinkOrText>
        </li>
      ))}
    </ul>
  );
}
