export type { LanguageVersion } from '../../content/language-version.js';
export type { DocumentVersion, RelatedDocument } from '../../content/related-document.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { DocumentList, type DocumentListProps } from './document-list.js';
export { Documents, type DocumentsProps } from './documents.js';
