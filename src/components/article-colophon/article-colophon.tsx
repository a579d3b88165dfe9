import { type ComponentPropsWithRef, Fragment } from 'react';
import type { ArticleContent, ReadArticle } from '../../content/article.js';
import { articleColophon as colophonReader, hasColophon } from '../../content/article-colophon.js';
import { type Organisation, organisations } from '../../content/person.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { LinkList } from '../../elements/link-list.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { linkedName } from '../../elements/linked-name.js';
import { mixed } from '../../elements/mixed.js';
import { organisationWithRole } from '../../elements/organisation-name.js';
import { proseContent } from '../../elements/prose-content.js';
import { labelOf } from '../../format/interpolate.js';
import { languageOfRoot, languagesOf } from '../../format/languages.js';
import { describeLicence } from '../../format/licences.js';
import { commaOf } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { articleColophon } from '../../locales/en-parts.js';

export interface ArticleColophonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The article, of which source, tags, licence and copyright are shown. */
  article: ArticleContent | ReadArticle;
  /** The organisations that publish it jointly. A single one is not shown, because the header of the site names it. */
  publishers?: readonly Organisation[] | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * What is said of an article after its text: joint publishers, the source it was taken over from, topics, licence and copyright.
 * Without any of these it renders nothing. Use it in the `footer` of an `ArticleLayout`.
 *
 * Root: `<div>`.
 */
export function ArticleColophon({
  article: given,
  publishers: givenPublishers,
  locale,
  linkComponent,
  className,
  ...rest
}: ArticleColophonProps) {
  const article = read(colophonReader, given, 'ArticleColophon', 'article') ?? {};
  const publishers = read(organisations, givenPublishers, 'ArticleColophon', 'publishers') ?? [];
  if (!hasColophon(article, publishers)) return null;
  const { source, tags, licence, licenceName, copyright } = article;
  const words = locale?.messages.articleColophon ?? articleColophon;
  const comma = commaOf(locale);
  const own = languageOfRoot(article, rest);
  const label = languagesOf(words, locale, own).words;
  const licensed = licence ? describeLicence(licence, licenceName) : undefined;
  return (
    <div className={classNames('pr-article-colophon', className)} {...rest} {...own}>
      {(publishers.length > 1 || source || tags || licensed) && (
        <dl>
          {publishers.length > 1 && (
            <div>
              <dt {...label}>{labelOf(words.publishers, publishers.length)}</dt>
              {mixed(
                <dd>
                  {publishers.map((organisation, index) => (
                    <Fragment key={index}>
                      {index > 0 && comma}
                      {organisationWithRole({ organisation, comma, linkComponent })}
                    </Fragment>
                  ))}
                </dd>,
              )}
            </div>
          )}
          {source && (
            <div>
              <dt {...label}>{words.source}</dt>
              <dd>
                {linkedName(
                  <a href={source.href} lang={source.lang} dir={source.dir}>
                    {source.text ?? source.name}
                  </a>,
                  linkComponent,
                )}
              </dd>
            </div>
          )}
          {tags && (
            <div>
              <dt {...label}>{labelOf(words.tags, tags.length)}</dt>
              <dd>
                <LinkList className="pr-article-tags" links={tags} linkComponent={linkComponent} />
              </dd>
            </div>
          )}
          {licensed && (
            <div>
              <dt {...label}>{words.licence}</dt>
              <dd>
                {linkOrText(
                  <a href={licensed.href} rel="license">
                    {licensed.name}
                  </a>,
                  linkComponent,
                )}
              </dd>
            </div>
          )}
        </dl>
      )}
      {copyright && mixed(<p>{proseContent(copyright, { lang: own.lang, locale, linkComponent })}</p>)}
    </div>
  );
}
