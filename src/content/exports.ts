// `pressroom-ui/content`: the readers, for builds, CMS previews and tests. Components call them on their own props.

import { article, type ReadArticle } from './article.js';
import { languageVersions, type ReadLanguageVersion } from './language-version.js';
import { meeting, type ReadMeeting } from './meeting.js';
import { navigation, type ReadNavigationItem } from './navigation.js';
import { newsList, type ReadNewsItem } from './news-list.js';
import { newsListPage, type ReadNewsListPage } from './news-list-page.js';
import { newsPage, type ReadNewsPage } from './news-page.js';
import { photo, type ReadPhoto } from './photo.js';
import { type ContentProblem, Place } from './problems.js';
import { quotation, type ReadQuotation } from './quotation.js';
import { type Reader, readWith } from './reader.js';

import { type ReadRibbonGroup, ribbonGroups } from './ribbon.js';
import { type ReadCrumb, trail } from './trail.js';

export type {
  ContentProblem,
  ReadArticle,
  ReadCrumb,
  ReadLanguageVersion,
  ReadMeeting,
  ReadNavigationItem,
  ReadNewsItem,
  ReadNewsListPage,
  ReadNewsPage,
  ReadPhoto,
  ReadQuotation,
  ReadRibbonGroup,
};

/** Result of a reader. */
export interface ReadResult<Content> {
  /** The content, in the form that components accept; `undefined` if there is nothing to show. */
  content: Content | undefined;
  /** Every value that was dropped or changed, with its path. */
  problems: ContentProblem[];
}

function result<Content>(reader: Reader<Content>, value: unknown, name: string): ReadResult<Content> {
  const outside = new Place();
  return { content: readWith(reader, value, name, outside), problems: outside.problems };
}

/**
 * Reads a whole news page from the output of a CMS: JSON, YAML front matter or a query result. Never throws.
 *
 * @param value a value of any type
 * @returns the page, which `NewsPage` and the metadata builders accept without reading it again, and the problems found
 * @example const { content, problems } = readNewsPage(JSON.parse(body));
 */
export const readNewsPage = (value: unknown): ReadResult<ReadNewsPage> => result(newsPage, value, 'page');
/** Reads a whole page with a list of news. See `readNewsPage`. */
export const readNewsListPage = (value: unknown): ReadResult<ReadNewsListPage> => result(newsListPage, value, 'page');
/** Reads a list of news. See `readNewsPage`. */
export const readNewsList = (value: unknown): ReadResult<ReadNewsItem[]> => result(newsList, value, 'list');
/** Reads an article. See `readNewsPage`. */
export const readArticle = (value: unknown): ReadResult<ReadArticle> => result(article, value, 'article');
/** Reads the facts of a meeting. See `readNewsPage`. */
export const readMeeting = (value: unknown): ReadResult<ReadMeeting> => result(meeting, value, 'meeting');
/** Reads a photo with its credit. See `readNewsPage`. */
export const readPhoto = (value: unknown): ReadResult<ReadPhoto> => result(photo, value, 'photo');
/** Reads a quotation. See `readNewsPage`. */
export const readQuotation = (value: unknown): ReadResult<ReadQuotation> => result(quotation, value, 'quote');
/** Reads a breadcrumb trail. See `readNewsPage`. */
export const readTrail = (value: unknown): ReadResult<ReadCrumb[]> => result(trail, value, 'trail');
/** Reads the sections of a site navigation. See `readNewsPage`. */
export const readNavigation = (value: unknown): ReadResult<ReadNavigationItem[]> => result(navigation, value, 'navigation');
/** Reads the language versions of a page. See `readNewsPage`. */
export const readLanguages = (value: unknown): ReadResult<ReadLanguageVersion[]> => result(languageVersions, value, 'languages');
/** Reads the command groups of a ribbon. See `readNewsPage`. */
export const readRibbonGroups = (value: unknown): ReadResult<ReadRibbonGroup[]> => result(ribbonGroups, value, 'groups');
