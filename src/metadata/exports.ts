export type { Meeting } from '../content/meeting.js';
export type { NewsListPageContent, ReadNewsListPage } from '../content/news-list-page.js';
export type { NewsPageContent, ReadNewsPage } from '../content/news-page.js';
export type { Photo } from '../content/photo.js';
export type { Crumb } from '../content/trail.js';
export type { CreditWords } from '../format/credit.js';
export { breadcrumbJsonLd, eventJsonLd, imageJsonLd, type JsonLd, newsPageJsonLd, serialiseJsonLd } from './json-ld.js';
export { newsListPageJsonLd } from './news-list-json-ld.js';
