export type { FeedLink, NewsListPageContent, ReadNewsListPage } from '../../content/news-list-page.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export type { PageSlots } from '../page-frame/page-frame.js';
export { type HeadPart, headParts, PageHead, type PageHeadProps } from '../page-frame/page-head.js';
export { NewsListPage, type NewsListPageProps, type NewsListPageSlots } from './news-list-page.js';
