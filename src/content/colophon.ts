import type { ReadArticle } from './article.js';
import type { ReadOrganisation } from './person.js';

/** Whether there is something to say at the end of an article: joint publishers, source, tags, licence, copyright. */
export const hasColophon = ({ source, tags, licence, copyright }: ReadArticle, publishers: readonly ReadOrganisation[] = []): boolean =>
  publishers.length > 1 || [source, tags, licence, copyright].some((field) => field !== undefined);
