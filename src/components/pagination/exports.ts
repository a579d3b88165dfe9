export type { PaginationContent } from '../../content/pagination.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { Pagination, type PaginationProps } from './pagination.js';
