import type { ComponentPropsWithRef } from 'react';
import { type ArticleContent, article as articleReader, type ReadArticle } from '../../content/article.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { ProseContent } from '../../elements/prose-content.js';
import { languageOfRoot, languageOfWords, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { article as articleWords } from '../../locales/en-parts.js';
import { ArticleMeta } from './article-meta.js';
import { ArticleTranslations } from './article-translations.js';

export interface ArticleHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'>, LinkComponentProp {
  /** The article. Its running text and corrections are not shown in the header. */
  article: ArticleContent | ReadArticle;
  /**
   * Level of the headline: 1 for the main article of a page, 2 or more if a page has several articles.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | 4;
  /**
   * Position of the kicker. `before`: a paragraph above the heading.
   * `in-heading`: part of the heading, so that screen reader users who navigate by headings hear it.
   * @default 'before'
   */
  kickerPlacement?: 'before' | 'in-heading';
  /** Id of the heading, for `aria-labelledby` or for moving the focus to it. */
  headingId?: string;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale;
}

/**
 * The header of an article: kicker, headline, standfirst, publication details and translations.
 * Missing parts are left out; without a headline the heading shows a placeholder.
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
  const article = read(articleReader, given, 'ArticleHeader', 'article') ?? {};
  if (process.env.NODE_ENV !== 'production' && Object.keys(article).length === 0)
    warn('ArticleHeader', 'article is empty, so a placeholder is shown.', 'Add "headline".');
  const words = locale?.messages.article ?? articleWords;
  const own = languageOfRoot(article, rest);
  const languages = languagesOf(words, locale, own);
  const { headline, kicker, standfirst, translations } = article;
  const inHeading = kickerPlacement === 'in-heading' ? kicker : undefined;
  const Heading = `h${headingLevel ?? 1}` as const;
  return (
    <header {...rest} {...own} className={classNames('pr-article-header', className)}>
      <hgroup>
        {kicker && !inHeading && <p className="pr-article-kicker">{kicker}</p>}
        <Heading id={headingId} className="pr-article-headline">
          {inHeading && (
            <>
              <span className="pr-article-kicker">{`${inHeading}:`}</span>{' '}
            </>
          )}
          {headline ?? <Marked {...languages.words}>{words.untitled}</Marked>}
        </Heading>
      </hgroup>
      {standfirst && (
        <p className="pr-article-standfirst">
          <ProseContent text={standfirst} lang={own.lang} {...{ locale, linkComponent }} />
        </p>
      )}
      <ArticleMeta {...{ article, locale, languages, linkComponent }} dateLanguage={languageOfWords({}, locale, own)} />
      {translations && <ArticleTranslations {...{ translations, languages, linkComponent }} label={words.languageVersions} />}
    </header>
  );
}
