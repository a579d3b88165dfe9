import type { ReadLanguageVersion } from '../../content/language-version.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { type Languages, languageOf } from '../../format/languages.js';

interface ArticleTranslationsProps extends LinkComponentProp {
  translations: readonly ReadLanguageVersion[];
  label: string;
  languages: Languages;
}

/** Links to the article in other languages, each in its own language. Root: `<ul>`. */
export function ArticleTranslations({ translations, label, languages, linkComponent }: ArticleTranslationsProps) {
  return (
    <ul className="pr-article-languages" aria-label={label} lang={languages.words.lang}>
      {translations.map((translation, index) => (
        <li key={index}>
          <LinkOrText
            linkComponent={linkComponent}
            href={translation.href}
            hrefLang={translation.lang}
            {...languageOf(translation, languages.content)}
            rel="alternate"
          >
            {translation.label}
          </LinkOrText>
        </li>
      ))}
    </ul>
  );
}
