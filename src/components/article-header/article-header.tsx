import type { ComponentPropsWithRef } from 'react';
import type { ArticleContent, ReadArticle } from '../../content/article.js';
import { articleHead } from '../../content/article-head.js';
import { read } from '../../content/reader.js';
import { wordsOf } from '../../content/text-in-language.js';
import { inLanguage } from '../../elements/in-language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { languageOf, languageOfRoot, languagesOf } from '../../format/languages.js';
import { labelBefore } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { article as articleWords } from '../../locales/en-parts.js';
import { ArticleMeta } from './article-meta.js';
import { ArticleTranslations } from './article-translations.js';
import { EmbargoNotice } from './embargo-notice.js';
import { headlineLength } from './headline-length.js';
import { Standfirst } from './standfirst.js';

export interface ArticleHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'>, LinkComponentProp {
  /** The article. Its running text and corrections are not shown in the header. */
  article: ArticleContent | ReadArticle;
  /**
   * Level of the headline: 1 for the main article of a page, 2 or more if a page has several articles.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Position of the kicker. `before`: a paragraph above the heading.
   * `in-heading`: part of the heading, so that screen reader users who navigate by headings hear it.
   * @default 'before'
   */
  kickerPlacement?: 'before' | 'in-heading' | undefined;
  /** Id of the heading, for `aria-labelledby` or for moving the focus to it. */
  headingId?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The header of an article: embargo, kicker, headline, standfirst, publication details and translations. Missing parts are left out.
 * Without a headline the kicker takes its place, or else the kind and number of the document; without these the heading is a small placeholder.
 *
 * Root: `<header>`.
 */
export function ArticleHeader({
  article: given,
  headingLevel,
  kickerPlacement,
  headingId,
  locale,
  linkComponent,
  className,
  ...rest
}: ArticleHeaderProps) {
  const article = read(articleHead, given, 'ArticleHeader', 'article') ?? {};
  if (process.env.NODE_ENV !== 'production' && Object.keys(article).length === 0)
    warn('ArticleHeader', 'article is empty, so a placeholder is shown.', 'Add "headline".');
  const words = locale?.messages.article ?? articleWords;
  const own = languageOfRoot(article, rest);
  const languages = languagesOf(words, locale, own);
  const dateLanguage = languagesOf({}, locale, own).words;
  const { headline, kicker, standfirst, translations, embargo } = article;
  const isInHeading = kicker && kickerPlacement === 'in-heading';
  const Heading = `h${headingLevel ?? 1}` as const;
  return (
    <header className={classNames('pr-article-header', className)} {...rest} {...own}>
      {embargo && <EmbargoNotice {...{ embargo, article, locale, languages, dateLanguage }} />}
      <hgroup>
        {kicker && !isInHeading && (
          <p className="pr-article-kicker" {...languageOf(kicker)}>
            {wordsOf(kicker)}
          </p>
        )}
        {headline ? (
          mixed(
            <Heading
              id={headingId}
              className="pr-article-headline"
              {...headlineLength(wordsOf(headline))}
              {...(!isInHeading && languageOf(headline))}
            >
              {isInHeading && (
                <>
                  <span className="pr-article-kicker" {...languageOf(kicker)}>
                    {labelBefore(wordsOf(kicker), locale).trimEnd()}
                  </span>{' '}
                </>
              )}
              {isInHeading ? inLanguage(headline) : wordsOf(headline)}
            </Heading>,
          )
        ) : (
          <Heading id={headingId} className="pr-article-kicker">
            {marked(words.untitled, languages.words)}
          </Heading>
        )}
      </hgroup>
      {standfirst && <Standfirst texts={standfirst} lang={own.lang} {...{ locale, linkComponent }} />}
      <ArticleMeta {...{ article, locale, languages, dateLanguage, linkComponent }} />
      {translations && <ArticleTranslations {...{ translations, languages, linkComponent, words }} />}
    </header>
  );
}
