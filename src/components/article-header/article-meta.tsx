import { Fragment, type ReactNode } from 'react';
import type { ReadArticle } from '../../content/article.js';
import type { LanguageOfPart } from '../../content/language.js';
import type { ReadPerson } from '../../content/person.js';
import { Day } from '../../elements/day.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { PersonName } from '../../elements/person-name.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolatePlural, splitAtPlaceholder } from '../../format/interpolate.js';
import type { Languages } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';
import { article as articleWords, dates, person } from '../../locales/en-parts.js';

interface ArticleMetaProps extends LinkComponentProp {
  article: Omit<Partial<ReadArticle>, 'lang' | 'dir'>;
  locale: Locale | undefined;
  languages: Languages;
  /** Language of dates, if it differs from the surrounding text. */
  dateLanguage: LanguageOfPart;
}

/** The publication details, in the order in which readers look for them. Missing details are left out. Root: `<ul>`. */
export function ArticleMeta({ article, locale, languages, dateLanguage, linkComponent }: ArticleMetaProps) {
  const { kind, documentNumbers, published, updated, place, authors } = article;
  const words = locale?.messages.article ?? articleWords;
  const items: [name: string, content: ReactNode][] = [];
  if (kind) items.push(['kind', kind]);
  if (documentNumbers) {
    items.push([
      'document',
      <span key="n">
        <VisuallyHidden
          {...languages.words}
        >{`${interpolatePlural(words.documentNumber, documentNumbers.length, locale?.plurals)} `}</VisuallyHidden>
        {documentNumbers.join(words.comma)}
      </span>,
    ]);
  }
  if (place) items.push(['place', place]);
  const dated = { locale, languages, dateLanguage };
  if (published) items.push(['published', <Dated key="p" message={words.published} iso={published} {...dated} />]);
  if (updated) items.push(['updated', <Dated key="u" message={words.updated} iso={updated} {...dated} />]);
  if (authors) {
    items.push([
      'authors',
      <span key="a">
        <VisuallyHidden {...languages.words}>{`${interpolatePlural(words.authors, authors.length, locale?.plurals)} `}</VisuallyHidden>
        <Authors {...{ authors, languages, linkComponent }} words={locale?.messages.person ?? person} />
      </span>,
    ]);
  }
  if (items.length === 0) return null;
  return (
    <ul className="pr-article-meta">
      {items.map(([name, content]) => (
        <li key={name}>{content}</li>
      ))}
    </ul>
  );
}

interface DatedProps {
  message: string;
  iso: string;
  locale: Locale | undefined;
  languages: Languages;
  dateLanguage: LanguageOfPart;
}

/** "Published 15 June 2017": the message may be in a fallback language, the date is always in the language of the locale. */
function Dated({ message, iso, locale, languages, dateLanguage }: DatedProps) {
  const [before, after] = splitAtPlaceholder(message, 'date');
  return (
    <>
      <Marked {...languages.words}>{before}</Marked>
      <Day iso={iso} words={locale?.dates ?? dates} component="ArticleHeader" {...dateLanguage} />
      <Marked {...languages.words}>{after}</Marked>
    </>
  );
}

interface AuthorsProps extends LinkComponentProp {
  authors: readonly ReadPerson[];
  words: Locale['messages']['person'];
  languages: Languages;
}

function Authors({ authors, ...rest }: AuthorsProps) {
  // If roles follow the names after a comma, a semicolon separates the people.
  const separator = authors.some(({ role, representing }) => role || representing) ? '; ' : rest.words.comma;
  return authors.map((person, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      <PersonName person={person} {...rest} />
    </Fragment>
  ));
}
