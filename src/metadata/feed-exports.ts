// `pressroom-ui/feed`: Atom feeds, for servers and builds.

export type { DecorativeImage } from '../content/decorative-image.js';
export type { Prose } from '../content/inline.js';
export type { LanguageVersion } from '../content/language-version.js';
export type { ItemDocument, ItemTitle, NewsItem } from '../content/news-list.js';
export { type FeedOptions, feed } from './feed.js';
