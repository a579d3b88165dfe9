import type { ContactPoint, DigitalDocument, VideoObject } from 'schema-dts';
import type { ReadContactPoint } from '../content/contact-point.js';
import type { ReadDocument } from '../content/related-document.js';
import type { ReadVideo } from '../content/video.js';
import { fileSizeInWords } from '../format/file-size.js';
import { describeFileType } from '../format/file-type.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { fileSize } from '../locales/en-parts.js';
import { isoDate, type Node, omitEmpty } from './schema.js';

// The results are checked against the schema.org type package here, but not typed with it: the package's types do not mention other packages.

/** Describes a video as a schema.org VideoObject. */
export function videoObject(
  { title, href, poster, duration, date, provider, lang }: ReadVideo,
  base: string | undefined,
): { '@type': 'VideoObject' } {
  return omitEmpty({
    '@type': 'VideoObject',
    name: title,
    url: absoluteUrl(href, base),
    thumbnailUrl: absoluteUrl(poster?.src, base),
    duration,
    uploadDate: isoDate(date),
    provider: provider ? { '@type': 'Organization', name: provider } : undefined,
    inLanguage: lang,
  } satisfies Node<VideoObject>);
}

/** Describes a contact of the publisher as a schema.org ContactPoint. */
export function contactPoint(contact: ReadContactPoint, base: string | undefined): { '@type': 'ContactPoint' } {
  return omitEmpty({
    '@type': 'ContactPoint',
    name: contact.name,
    contactType: contact.role,
    telephone: (contact.phones ?? []).map(({ text }) => text),
    email: contact.emails ?? [],
    url: absoluteUrl(contact.href, base),
    availableLanguage: contact.languages ?? [],
  } satisfies Node<ContactPoint>);
}

/** Describes a document as a schema.org DigitalDocument, its file as the encoding, and its versions in other languages as translations. */
export function digitalDocument(
  { title, href, type, size, hrefLang, lang, date, versions = [] }: ReadDocument,
  base: string | undefined,
): { '@type': 'DigitalDocument' } {
  const encodingFormat = describeFileType(type).mimeType;
  const file = ({ href, size }: { href?: string; size?: number }) => {
    const contentUrl = absoluteUrl(href, base);
    return contentUrl
      ? omitEmpty({
          '@type': 'MediaObject' as const,
          contentUrl,
          encodingFormat,
          contentSize: size ? fileSizeInWords(size, fileSize) : undefined,
        })
      : undefined;
  };
  return omitEmpty({
    '@type': 'DigitalDocument',
    name: title,
    inLanguage: hrefLang ?? lang,
    datePublished: isoDate(date),
    encoding: file({ href, size }),
    workTranslation: versions.map((version) =>
      omitEmpty({ '@type': 'DigitalDocument' as const, inLanguage: version.lang, encoding: file(version) }),
    ),
  } satisfies Node<DigitalDocument>);
}
