/** MIME types of documents (IANA), by their usual names. */
const mimeTypes: Record<string, string> = {
  PDF: 'application/pdf',
  DOC: 'application/msword',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ODT: 'application/vnd.oasis.opendocument.text',
  RTF: 'application/rtf',
  XLS: 'application/vnd.ms-excel',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
  PPT: 'application/vnd.ms-powerpoint',
  PPTX: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ODP: 'application/vnd.oasis.opendocument.presentation',
  EPUB: 'application/epub+zip',
  ZIP: 'application/zip',
  XML: 'application/xml',
  JSON: 'application/json',
  CSV: 'text/csv',
  TXT: 'text/plain',
  HTML: 'text/html',
  MP3: 'audio/mpeg',
  MP4: 'video/mp4',
};

/** The usual name of a file type and its MIME type, from either of them. An unknown name is shown as it is; an unknown MIME type has no name. */
export function describeFileType(type: string | undefined): { name?: string | undefined; mimeType?: string | undefined } {
  if (!type) return {};
  if (type.includes('/')) {
    const essence = type.replace(/;.*/, '').trimEnd().toLowerCase();
    return { name: Object.keys(mimeTypes).find((name) => mimeTypes[name] === essence), mimeType: type };
  }
  const name = type.replace(/^\./, '').toUpperCase();
  return Object.hasOwn(mimeTypes, name) ? { name, mimeType: mimeTypes[name] } : { name: type };
}
