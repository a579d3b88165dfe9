export { ArticleLayout, type ArticleLayoutProps } from './article-layout.js';
