export type { DecorativeImage } from '../../content/decorative-image.js';
export type { Prose } from '../../content/inline.js';
export type { LanguageVersion } from '../../content/language-version.js';
export type { ItemDocument, ItemTitle, NewsItem } from '../../content/news-list.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { NewsList, type NewsListProps } from './news-list.js';
