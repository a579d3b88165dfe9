import { newsListPage } from '../content/news-list-page.js';
import { newsPage } from '../content/news-page.js';
import { Place } from '../content/problems.js';
import { type Reader, readWith } from '../content/reader.js';
import type { ReadAnyPage } from '../metadata/page-facts.js';
import { errorOf } from './expectations.js';
import { type FileProblem, fileError, fileWarning } from './file-problem.js';
import { parseJson } from './json.js';
import { withBlocks } from './rich-body.js';

export const pageTypes = ['news-page', 'news-list-page'] as const;
export type PageType = (typeof pageTypes)[number];

/** What a content file says. There is no page if it has errors. */
export interface ContentOfFile {
  page?: ReadAnyPage;
  problems: FileProblem[];
}

const readers: Record<PageType, Reader<ReadAnyPage>> = { 'news-page': newsPage, 'news-list-page': newsListPage };

/** Reads the text of a file. Never throws. @param type of the page; otherwise the content tells */
export async function readContent(text: string, type?: PageType): Promise<ContentOfFile> {
  const json = parseJson(text);
  if ('fault' in json) {
    const { line, column, found, expected } = json.fault;
    return { problems: [fileError(`line ${line}, column ${column}`, found, expected)] };
  }
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [fileError('page', Array.isArray(value) ? 'a list' : JSON.stringify(value), 'an object')] };
  const pageType = type ?? typeOf(value);
  if (!pageType)
    return { problems: [fileError('page', 'neither', '"article" of a news page, or "heading" or "list" of a page with a list')] };
  const rich = await withBlocks(value);
  if (rich.problems.some(({ isError }) => isError)) return rich;
  return readPage(rich.value, pageType, rich.problems);
}

function readPage(value: object, type: PageType, found: readonly FileProblem[]): ContentOfFile {
  const outside = new Place();
  const page = readWith(readers[type], value, 'page', outside);
  const problems = outside.problems.map((problem): FileProblem => {
    const error = errorOf(problem, valueAt({ page: value }, problem.path));
    return error ? fileError(problem.path, error.found, error.expected) : fileWarning(problem.path, problem.message, problem.fix);
  });
  const main = type === 'news-page' ? ['article'] : ['heading', 'list'];
  const isThere = page && main.some((name) => name in page);
  const all = [...found, ...problems];
  if (!isThere && !all.some(({ isError }) => isError))
    all.push(fileError('page', 'nothing to show', main.map((name) => `"${name}"`).join(' or ')));
  return page && !all.some(({ isError }) => isError) ? { page, problems: all } : { problems: all };
}

/** The type of a page: by its schema, or by the field that only this type has. */
function typeOf(value: object): PageType | undefined {
  const schema = String((value as { $schema?: unknown }).$schema ?? '');
  const named = pageTypes.find((name) => schema.endsWith(`/${name}.json`));
  if (named) return named;
  if ('article' in value) return 'news-page';
  return 'heading' in value || 'list' in value ? 'news-list-page' : undefined;
}

/** The value at a path such as `page.trail[0].label`. */
function valueAt(root: object, path: string): unknown {
  return [...path.matchAll(/[^.[\]]+/g)].reduce<unknown>((value, [key]) => (value as Record<string, unknown> | undefined)?.[key], root);
}
