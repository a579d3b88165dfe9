import type { ReactNode } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadItemDocument, ReadNewsItem } from '../../content/news-list.js';
import { dayText } from '../../elements/day.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { itemName } from '../../format/item-name.js';
import { type Languages, languageOf, languagesOf } from '../../format/languages.js';
import { parseDate } from '../../format/moment.js';
import type { Locale } from '../../locales/en.js';
import { article, dates, newsList } from '../../locales/en-parts.js';

interface NewsListItemProps extends LinkComponentProp {
  item: ReadNewsItem;
  /** Level of the heading. */
  level: number;
  /** Language around the list, if it is not that of the locale. */
  around: ReadLanguage | undefined;
  locale: Locale | undefined;
}

/** An item of a list of news. The heading comes first, so that it is what the item begins with for screen readers. Root: `<li>`. */
export function NewsListItem({ item, level, around, locale, linkComponent }: NewsListItemProps) {
  const { href, image, translations, documents, lang, dir } = item;
  const name = itemName(item);
  const own = languageOf(item, around);
  const words = locale?.messages.newsList ?? newsList;
  const ofTranslations = languagesOf(locale?.messages.article ?? article, locale, own);
  const Heading = `h${level}` as 'h2';
  return (
    <li className="pr-news-list-item" lang={lang} dir={dir}>
      <Heading className="pr-news-list-title" lang={name.lang} dir={name.dir}>
        {linkOrText(
          <a className="pr-news-list-link" href={href}>
            {name.text}
          </a>,
          linkComponent,
        )}
      </Heading>
      <ItemDetails item={item} around={around} locale={locale} />
      {name.teaser && mixed(<p className="pr-news-list-teaser">{proseContent(name.teaser, { lang: own.lang, locale, linkComponent })}</p>)}
      {documents && (
        <ItemDocuments documents={documents} label={words.documents} languages={languagesOf(words, locale, own)} {...{ linkComponent }} />
      )}
      {translations && (
        <LinkRow label={(locale?.messages.article ?? article).languageVersions} languages={ofTranslations}>
          {translations.map((version, index) => (
            <li key={index}>
              {linkOrText(
                <a href={version.href} hrefLang={version.lang} {...languageOf(version, ofTranslations.content)}>
                  {version.label}
                </a>,
                linkComponent,
              )}
            </li>
          ))}
        </LinkRow>
      )}
      {image && (
        <img
          className="pr-news-list-image"
          src={image.src}
          width={image.width}
          height={image.height}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
    </li>
  );
}

type ItemDetailsProps = Pick<NewsListItemProps, 'item' | 'around' | 'locale'>;

/** Date, kind and topics. They are in the language of the list, whatever the language of the item. Root: `<p>`, or none. */
function ItemDetails({ item, around, locale }: ItemDetailsProps) {
  const { date, dateText, kind, topics = [], lang, dir } = item;
  const ofList = lang || dir ? (around ?? { lang: locale?.tag ?? 'en', dir: locale?.dir ?? 'ltr' }) : {};
  const ofDate = languagesOf({}, locale, languageOf(item, around)).words;
  const isDate = parseDate(date) !== undefined;
  const day =
    dateText === undefined ? (
      date && dayText({ iso: date, words: locale?.dates ?? dates, component: 'NewsList' })
    ) : isDate ? (
      <time dateTime={date}>{dateText}</time>
    ) : (
      dateText
    );
  const details: [content: ReactNode, language: ReadLanguage][] = [
    ...(day ? [[day, dateText === undefined ? ofDate : ofList] as [ReactNode, ReadLanguage]] : []),
    ...[kind, ...topics].flatMap((text): [ReactNode, ReadLanguage][] => (text ? [[text, ofList]] : [])),
  ];
  if (details.length === 0) return null;
  return (
    <ul className="pr-news-list-details">
      {details.map(([content, language], index) => (
        // The line between two items is at the side at which the list begins, whichever way its words are read.
        <li key={index}>{language.lang || language.dir ? <span {...language}>{content}</span> : content}</li>
      ))}
    </ul>
  );
}

interface LinkRowProps {
  label: string;
  languages: Languages;
  children: ReactNode;
}

/** A row of links under a label for screen readers. Root: `<ul>`. */
function LinkRow({ label, languages, children }: LinkRowProps) {
  return (
    <ul className="pr-news-list-links" aria-label={label} lang={languages.words.lang}>
      {children}
    </ul>
  );
}

interface ItemDocumentsProps extends LinkComponentProp {
  documents: readonly ReadItemDocument[];
  label: string;
  languages: Languages;
}

/** The documents of an item, with format and size inside each link, so that nobody downloads more than they meant to. Root: `<ul>`. */
function ItemDocuments({ documents, label, languages, linkComponent }: ItemDocumentsProps) {
  return (
    <LinkRow label={label} languages={languages}>
      {documents.map((document, index) => {
        const about = [document.type, document.size].filter(Boolean).join(', ');
        return (
          <li key={index}>
            {linkOrText(
              <a href={document.href} {...languageOf(document, languages.content)}>
                {about ? `${document.label} (${about})` : document.label}
              </a>,
              linkComponent,
            )}
          </li>
        );
      })}
    </LinkRow>
  );
}
