// `pressroom-ui/render-page`: whole HTML documents as strings. For servers and builds only (docs/decisions/050).

export type { NewsListPageContent } from '../content/news-list-page.js';
export type { NewsPageContent } from '../content/news-page.js';
export type { Locale } from '../locales/en.js';
export type { ReadAnyPage } from '../metadata/page-facts.js';
export type { NewsListPageProps } from '../templates/news-list-page/news-list-page.js';
export type { NewsPageProps } from '../templates/news-page/news-page.js';
export type { HeadPart } from '../templates/page-frame/page-head.js';
export { neededStyles } from './needed-styles.js';
export { type PageFile, type RenderPageOptions, renderPage } from './render-page.js';
