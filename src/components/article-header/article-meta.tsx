import { Fragment, type ReactNode } from 'react';
import type { ReadArticleHead } from '../../content/article-head.js';
import { inLanguage } from '../../elements/in-language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { organisationWithRole } from '../../elements/organisation-name.js';
import { personWithRole } from '../../elements/person-name.js';
import { proseContent } from '../../elements/prose-content.js';
import { interpolatePlural, labelOf } from '../../format/interpolate.js';
import { commaOf, labelBefore } from '../../format/punctuation.js';
import type { Locale } from '../../locales/en.js';
import { article as articleWords, person } from '../../locales/en-parts.js';
import { type DatedProps, dated } from './dated.js';

interface ArticleMetaProps extends DatedProps, LinkComponentProp {
  article: ReadArticleHead;
}

/** The publication details, in the order in which readers look for them. Missing details are left out. Root: `<ul>`. */
export function ArticleMeta({ article, linkComponent, ...shared }: ArticleMetaProps) {
  const { kind, documentNumbers, published, updated, place, authors, readingTime } = article;
  const { locale, languages } = shared;
  const words = locale?.messages.article ?? articleWords;
  const comma = commaOf(locale);
  const label = (text: string) => marked(labelBefore(text, locale), languages.words);
  const items: [name: string, content: ReactNode][] = [];
  if (kind) items.push(['kind', inLanguage(kind)]);
  if (documentNumbers) {
    items.push([
      'document',
      <Fragment key="n">
        {label(labelOf(words.documentNumber, documentNumbers.length))}
        {documentNumbers.map((number, index) => (
          <Fragment key={index}>
            {index > 0 && comma}
            <bdi>{proseContent([{ type: 'identifier', text: number }], {})}</bdi>
          </Fragment>
        ))}
      </Fragment>,
    ]);
  }
  if (place) items.push(['place', inLanguage(place)]);
  // A date of publication in words of its own is a statement of its own: "Given at Port Example, the fifth day of March".
  if (published) {
    const message = published.text ? '{date}' : words.published;
    items.push(['published', dated({ message, date: published, clock: article, ...shared })]);
  }
  if (updated) items.push(['updated', dated({ message: words.updated, date: updated, clock: article, ...shared })]);
  if (authors) {
    items.push([
      'authors',
      <Fragment key="a">
        {label(labelOf(words.authors, authors.length))}
        {authorNames({ authors, comma, languages, linkComponent, words: locale?.messages.person ?? person })}
      </Fragment>,
    ]);
  }
  if (readingTime) {
    const text = interpolatePlural(words.readingTime, readingTime, locale?.plurals, locale?.dates.digits);
    items.push(['reading', marked(text, languages.words)]);
  }
  if (items.length === 0) return null;
  return <ul className="pr-article-meta">{items.map(([name, content]) => mixed(<li key={name}>{content}</li>))}</ul>;
}

interface AuthorsOptions extends Pick<DatedProps, 'languages'>, LinkComponentProp {
  authors: NonNullable<ReadArticleHead['authors']>;
  words: Locale['messages']['person'];
  comma: string;
}

function authorNames({ authors, linkComponent, ...shared }: AuthorsOptions): ReactNode {
  // If roles follow the names after a comma, a semicolon separates the authors.
  const separator = authors.some((author) => author.role || ('representing' in author && author.representing)) ? '; ' : shared.comma;
  return authors.map((author, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {author.type
        ? organisationWithRole({ organisation: author, comma: shared.comma, linkComponent })
        : personWithRole({ person: author, linkComponent, ...shared })}
    </Fragment>
  ));
}
