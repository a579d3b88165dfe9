export type { ArticleContent, ReadArticle } from '../../content/article.js';
export type { Organisation } from '../../content/person.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { ArticleColophon, type ArticleColophonProps } from './article-colophon.js';
