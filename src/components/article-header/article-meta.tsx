import type { ReactNode } from 'react';
import type { ArticleContent } from '../../content/article.js';
import { Day } from '../../elements/day.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolatePlural, splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOf } from '../../format/language-of.js';
import { personName, withName } from '../../format/person-name.js';
import type { Locale } from '../../locales/en.js';
import { article, dates } from '../../locales/en-parts.js';

interface ArticleMetaProps extends Pick<ArticleContent, 'kind' | 'documentNumbers' | 'published' | 'updated' | 'place' | 'authors'> {
  locale: Locale | undefined;
}

/** The facts of publication, in the order readers ask. What is not known leaves no trace. */
export function ArticleMeta({ kind, documentNumbers = [], published, updated, place, authors = [], locale }: ArticleMetaProps) {
  const words = locale?.messages.article ?? article;
  const items: [name: string, content: ReactNode][] = [];
  const numbers = documentNumbers.filter((number) => String(number).trim());
  const named = withName(authors);
  if (kind?.trim()) items.push(['kind', kind]);
  if (numbers.length > 0) {
    items.push([
      'document',
      <span key="n">
        <VisuallyHidden {...languageOf(words)}>{interpolatePlural(words.documentNumber, numbers.length, locale?.plurals)} </VisuallyHidden>
        {numbers.join(words.comma)}
      </span>,
    ]);
  }
  if (place?.trim()) items.push(['place', place]);
  if (published?.trim()) items.push(['published', <Dated key="p" message={words.published} iso={published} locale={locale} />]);
  if (updated?.trim()) items.push(['updated', <Dated key="u" message={words.updated} iso={updated} locale={locale} />]);
  if (named.length > 0) {
    items.push([
      'authors',
      <span key="a">
        <VisuallyHidden {...languageOf(words)}>{interpolatePlural(words.authors, named.length, locale?.plurals)} </VisuallyHidden>
        <span translate="no">{named.map(personName).join(words.comma)}</span>
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

function Dated({ message, iso, locale }: { message: string; iso: string; locale: Locale | undefined }) {
  // Words of another language are marked as such; the date is always in the locale's.
  const spoken = languageOf(locale?.messages.article ?? {});
  const said = (words: string) => (words && spoken.lang ? <span {...spoken}>{words}</span> : words);
  const [before, after] = splitAtPlaceholder(message, 'date');
  return (
    <>
      {said(before)}
      <Day iso={iso} words={locale?.dates ?? dates} where="ArticleHeader" />
      {said(after)}
    </>
  );
}
