import type { ComponentPropsWithRef } from 'react';
import type { ArticleContent } from '../../content/article.js';
import type { LanguageVersion } from '../../content/link.js';
import { SafeLink } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';
import { ArticleMeta } from './article-meta.js';

export interface ArticleHeaderProps
  extends Omit<ComponentPropsWithRef<'header'>, 'children'>,
    Omit<ArticleContent, 'body' | 'corrections' | 'lang' | 'dir'> {
  /** The same page in other languages. */
  languageVersions?: ReadonlyArray<LanguageVersion>;
  /**
   * Where the kicker stands. `before`: a paragraph above the heading, read before it.
   * `in-heading`: part of the heading, so that readers who jump from heading to heading hear it. Default `before`.
   */
  kickerPlacement?: 'before' | 'in-heading';
  /** Id of the heading, to name the article by or to move the focus to. */
  headingId?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * What stands above an article: kicker, headline (the page's one `<h1>`), standfirst and the facts of publication.
 * Every part but the headline may be missing and then leaves no trace; without a headline there is still an `<h1>`.
 *
 * Root: `<header>`.
 */
export function ArticleHeader(props: ArticleHeaderProps) {
  const {
    headline,
    kickerPlacement = 'before',
    standfirst,
    kind,
    documentNumbers,
    published,
    updated,
    place,
    authors,
    languageVersions = [],
    headingId,
    locale,
    className,
    kicker: _,
    ...rest
  } = cleanProps(props);
  const words = locale?.messages.article ?? article;
  const kicker = props.kicker?.trim();
  if (process.env.NODE_ENV !== 'production' && !headline?.trim()) {
    warn('ArticleHeader', 'got no headline; a stand-in is shown, so that the page keeps its heading.', 'Pass the headline of the page.');
  }
  const inHeading = kicker && kickerPlacement === 'in-heading';
  return (
    <header {...rest} className={classNames('pr-article-header', className)}>
      <hgroup>
        {kicker && !inHeading && <p className="pr-article-kicker">{kicker}</p>}
        <h1 id={headingId} className="pr-article-headline">
          {inHeading && (
            <>
              <span className="pr-article-kicker">{`${kicker}:`}</span>{' '}
            </>
          )}
          {headline?.trim() ? headline : words.untitled}
        </h1>
      </hgroup>
      {standfirst?.trim() && <p className="pr-article-standfirst">{standfirst}</p>}
      <ArticleMeta {...{ kind, documentNumbers, published, updated, place, authors, locale }} />
      {languageVersions.length > 0 && (
        <ul className="pr-article-languages" aria-label={words.languageVersions}>
          {languageVersions.map(({ lang, dir, href, label }, index) => (
            <li key={`${index}-${lang}`}>
              <SafeLink where="ArticleHeader" href={href} hrefLang={lang} lang={lang} dir={dir} rel="alternate">
                {label}
              </SafeLink>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
