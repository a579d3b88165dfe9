import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Fragment } from 'react';
import { read } from '../../content/reader.js';
import { type ReadDocument, type ReadDocumentVersion, type RelatedDocument, relatedDocuments } from '../../content/related-document.js';
import { dayText } from '../../elements/day.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { fileSizeInWords } from '../../format/file-size.js';
import { describeFileType } from '../../format/file-type.js';
import { interpolatePlural, splitAtPlaceholder } from '../../format/interpolate.js';
import { type Languages, languagesOf } from '../../format/languages.js';
import { commaOf } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import { primaryLanguage } from '../../lib/primary-language.js';
import type { Locale } from '../../locales/en.js';
import { dates, documents as englishWords, fileSize } from '../../locales/en-parts.js';

export interface DocumentListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'>, LinkComponentProp {
  /** The documents, each with its file type, size and language. */
  documents: readonly RelatedDocument[];
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Links to documents that say what they lead to: "Annual report (PDF, 4.9 MB, français)". They open where the reader opens them.
 * Without documents it renders nothing.
 *
 * Root: `<ul>`.
 */
export function DocumentList({ documents: given, locale, linkComponent, className, ...rest }: DocumentListProps) {
  const documents = read(relatedDocuments, given, 'DocumentList', 'documents');
  if (!documents) return null;
  const languages = languagesOf(locale?.messages.documents ?? englishWords, locale, rest);
  const around = rest.lang ?? locale?.tag ?? 'en';
  return (
    <ul className={classNames('pr-document-list', className)} {...rest}>
      {documents.map((document, index) => (
        <li key={index}>
          <DocumentItem {...{ document, locale, linkComponent, languages, around }} />
        </li>
      ))}
    </ul>
  );
}

interface DocumentItemProps extends LinkComponentProp {
  document: ReadDocument;
  locale: Locale | undefined;
  languages: Languages;
  /** BCP 47 tag of the text around. */
  around: string;
}

function DocumentItem({ document, locale, linkComponent, languages, around }: DocumentItemProps) {
  const { title, href, pages, hrefLang, date, versions, accessibleFormatHref, lang, dir } = document;
  const words = locale?.messages.documents ?? englishWords;
  const comma = commaOf(locale);
  const [before, after] = splitAtPlaceholder(words.languages, 'languages');
  const { name: type, mimeType } = describeFileType(document.type);
  const ofNumbers = languagesOf(locale?.messages.fileSize ?? fileSize, locale, { lang: around }).words;
  const sizeOf = ({ size }: ReadDocument | ReadDocumentVersion) =>
    size && (
      <data value={size} data-unit="byte">
        {marked(fileSizeInWords(size, locale?.messages.fileSize ?? fileSize, locale?.dates.digits), ofNumbers)}
      </data>
    );
  const pagesInWords = pages && (
    <data value={pages} data-unit="page">
      {marked(interpolatePlural(words.pages, pages, locale?.plurals, locale?.dates.digits), languages.words)}
    </data>
  );
  const isForeign = hrefLang && primaryLanguage(hrefLang) !== primaryLanguage(lang ?? around);
  const languageName = document.language ?? (isForeign ? hrefLang.toUpperCase() : undefined);
  // A name may run the other way than the text around it.
  const language = languageName && <bdi lang={document.language && hrefLang}>{languageName}</bdi>;
  return (
    <>
      {linkOrText(
        <a type={mimeType} className="pr-document-list-link" href={href} hrefLang={hrefLang}>
          {marked(title, { lang, dir })}
          {details([type, sizeOf(document), pagesInWords, language], comma)}
        </a>,
        linkComponent,
      )}
      {date && (
        <span className="pr-document-list-date" {...languagesOf({}, locale, { lang: around }).words}>
          {dayText({ iso: date, words: locale?.dates ?? dates, component: 'DocumentList' })}
        </span>
      )}
      {versions &&
        mixed(
          <p>
            {marked(before, languages.words)}
            {versions.map((version, index) => (
              <Fragment key={index}>
                {index > 0 && comma}
                {linkOrText(
                  <a type={mimeType} href={version.href} hrefLang={version.lang}>
                    {marked(version.label, { lang: version.lang, dir: version.dir })}
                    {details([type, sizeOf(version)], comma)}
                    {visuallyHidden(`${comma}${title}`, { lang, dir })}
                  </a>,
                  linkComponent,
                )}
              </Fragment>
            ))}
            {marked(after, languages.words)}
          </p>,
        )}
      {accessibleFormatHref && (
        <p>
          {linkOrText(
            <a href={accessibleFormatHref}>
              {marked(words.accessibleFormat, languages.words)}
              {visuallyHidden(`${comma}${title}`, { lang, dir })}
            </a>,
            linkComponent,
          )}
        </p>
      )}
    </>
  );
}

/** What is known of a file, in parentheses. */
function details(parts: ReactNode[], comma: string): ReactNode {
  const known = parts.filter(Boolean);
  if (known.length === 0) return null;
  return (
    <>
      {' '}
      {mixed(
        <span className="pr-document-list-details">
          (
          {known.map((part, index) => (
            <Fragment key={index}>
              {index > 0 && comma}
              {part}
            </Fragment>
          ))}
          )
        </span>,
      )}
    </>
  );
}
