import type { ComponentPropsWithRef } from 'react';
import { type ArticleContent, article as articleReader, type ReadArticle } from '../../content/article.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { languageOfRoot, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { article as articleWords } from '../../locales/en-parts.js';
import { ArticleMeta } from './article-meta.js';
import { ArticleTranslations } from './article-translations.js';

export interface ArticleHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'>, LinkComponentProp {
  /** The article; its running text and corrections are not part of the header. */
  article: ArticleContent | ReadArticle;
  /**
   * Level of the headline: 1 for the article a page is about, 2 or more where several share a page.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | 4;
  /**
   * Where the kicker stands. `before`: a paragraph above the heading, read before it.
   * `in-heading`: part of the heading, so that readers who jump from heading to heading hear it.
   * @default 'before'
   */
  kickerPlacement?: 'before' | 'in-heading';
  /** Id of the heading, to name the article by or to move the focus to. */
  headingId?: string;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * What stands above an article: kicker, headline, standfirst and the facts of publication.
 * Every part but the headline may be missing and then leaves no trace; without a headline there is still a heading.
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
      {standfirst && <p className="pr-article-standfirst">{standfirst}</p>}
      <ArticleMeta {...{ article, locale, languages, linkComponent }} dateLanguage={languagesOf({}, locale, own).words} />
      {translations && <ArticleTranslations {...{ translations, languages, linkComponent }} label={words.languageVersions} />}
    </header>
  );
}
