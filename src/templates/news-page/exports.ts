export type { NewsPageContent, ReadNewsPage } from '../../content/news-page.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export type { PageSlots } from '../page-frame/page-frame.js';
export { type HeadPart, headParts, PageHead, type PageHeadProps } from '../page-frame/page-head.js';
export { NewsPage, type NewsPageProps, type NewsPageSlots } from './news-page.js';
