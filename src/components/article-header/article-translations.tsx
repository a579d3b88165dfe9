import type { ReadTranslation } from '../../content/language-version.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { isDefault } from '../../format/language-match.js';
import { type Languages, languageOf } from '../../format/languages.js';
import type { Messages } from '../../locales/en.js';

interface ArticleTranslationsProps extends LinkComponentProp {
  translations: readonly ReadTranslation[];
  words: Messages['article'];
  languages: Languages;
}

/** Links to the article in other languages, each in its own language. Root: `<ul>`, or none. */
export function ArticleTranslations({ translations: given, words, languages, linkComponent }: ArticleTranslationsProps) {
  const translations = given.filter((version) => !isDefault(version));
  if (translations.length === 0) return null;
  return (
    <ul className="pr-article-languages" aria-label={words.languageVersions} lang={languages.words.lang}>
      {translations.map((translation, index) =>
        mixed(
          <li key={index}>
            {linkOrText(
              <a href={translation.href} hrefLang={translation.lang} {...languageOf(translation, languages.content)} rel="alternate">
                {translation.label}
              </a>,
              linkComponent,
            )}
            {translation.outdated && marked(` (${words.outdated})`, languages.words)}
          </li>,
        ),
      )}
    </ul>
  );
}
