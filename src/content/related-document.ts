import { type LanguageOfPart, language, languageTag } from './language.js';
import { type LanguageVersion, languageVersionFields } from './language-version.js';
import { type Fields, list, object, text } from './reader.js';
import { address, count, positive } from './values.js';

/** A document that belongs to an article. `lang` and `dir` apply to its title. */
export interface RelatedDocument extends LanguageOfPart {
  /** Title of the document. */
  title: string;
  /** URL of the file. Without a valid URL the title is shown as text. */
  href?: string | null | undefined;
  /** MIME type of the file (`application/pdf`), or its usual name (`PDF`). */
  type?: string | null | undefined;
  /** Size of the file in bytes. */
  size?: number | null | undefined;
  /** Number of pages. */
  pages?: number | null | undefined;
  /** BCP 47 tag of the language of the document (HTML `hreflang`). */
  hrefLang?: string | null | undefined;
  /**
   * Name of that language in the language itself: "français".
   * @default the tag in capitals, if it is not the language of the title
   */
  language?: string | null | undefined;
  /** ISO 8601 date of the document. */
  date?: string | null | undefined;
  /** The document in other languages. */
  versions?: readonly DocumentVersion[] | null | undefined;
  /** URL at which readers ask for the document in a format that is accessible to them. */
  accessibleFormatHref?: string | null | undefined;
}

/** A document in another language. */
export interface DocumentVersion extends LanguageVersion {
  /** Size of the file in bytes. */
  size?: number | null | undefined;
}

const version = /* @__PURE__ */ object({ ...languageVersionFields, size: positive } satisfies Fields<DocumentVersion>, {
  required: ['label'],
});

const relatedDocument = /* @__PURE__ */ object(
  {
    title: text,
    href: address,
    type: text,
    size: positive,
    pages: count,
    hrefLang: languageTag,
    language: text,
    date: text,
    versions: /* @__PURE__ */ list(version),
    accessibleFormatHref: address,
    ...language,
  } satisfies Fields<RelatedDocument>,
  { required: ['title'] },
);
export const relatedDocuments = /* @__PURE__ */ list(relatedDocument);

/** The documents of a block of the running text. */
export const documentsBlock = /* @__PURE__ */ object({ documents: relatedDocuments }, { required: ['documents'] });

export type ReadDocument = NonNullable<ReturnType<typeof relatedDocument>>;
export type ReadDocumentVersion = NonNullable<ReturnType<typeof version>>;
