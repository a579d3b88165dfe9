import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type RelatedDocument, relatedDocuments } from '../../content/related-document.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelOf } from '../../format/interpolate.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { documents as englishWords } from '../../locales/en-parts.js';
import { DocumentList } from './document-list.js';

export interface DocumentsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'>, LinkComponentProp {
  /** The documents, each with its file type, size and language. */
  documents: readonly RelatedDocument[];
  /**
   * Level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The documents that belong to an article, under a heading. Place it after the running text.
 * Without documents it renders nothing. Metadata: `newsPageJsonLd` includes the same documents.
 *
 * Root: `<section>`, named by its heading.
 */
export function Documents({ documents: given, headingLevel, locale, linkComponent, className, ...rest }: DocumentsProps) {
  const documents = read(relatedDocuments, given, 'Documents', 'documents') ?? [];
  const id = usePartId('documents', documents, locale);
  if (documents.length === 0) return null;
  const words = locale?.messages.documents ?? englishWords;
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section className={classNames('pr-documents', className)} {...rest} aria-labelledby={id}>
      <Heading id={id}>{marked(labelOf(words.heading, documents.length), languagesOf(words, locale, rest).words)}</Heading>
      <DocumentList {...{ documents, locale, linkComponent }} lang={rest.lang} dir={rest.dir} />
    </section>
  );
}
