import type { NewsListPageFile, NewsPageFile } from '../../src/cli/content-file.js';
import type { ArticleContent } from '../../src/content/article.js';
import type { NewsListPageContent, NewsPageContent } from '../../src/index.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { seed } from '../../stories/fixtures/seed.js';
import { alternatives, everyField, everyFieldOfList } from '../content/every-field.js';

type Next = (below: number) => number;

// The compiler checks this material, and every mixture of it: it says what the types allow.
const pages: NewsPageContent[] = [seed, everyField, alternatives, ...Object.values(newsPage).map(({ page }) => page)];
const lists: NewsListPageContent[] = [everyFieldOfList, ...Object.values(newsListPage).map(({ page }) => page)];
const articles: ArticleContent[] = pages.map(({ article }) => article);
const blocks = articles.flatMap(({ body }) => body ?? []);
const meetings = pages.flatMap(({ meetings }) => meetings ?? []);
const photos = pages.flatMap(({ photos }) => photos ?? []);
const items = lists.flatMap(({ list }) => list ?? []);

/** Some of the fields of objects of one type, each from any of them. */
function mixed<Content extends object>(all: readonly Content[], next: Next): Partial<Content> {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))] as (keyof Content)[];
  const result: Partial<Content> = {};
  for (const name of names) if (next(5) === 0) result[name] = all[next(all.length)]?.[name];
  return result;
}

const some = <Content>(all: readonly Content[], next: Next): Content[] =>
  Array.from({ length: next(4) }, () => all[next(all.length)] as Content);

/** A content file that its type allows, at random: of any length, with any of its optional fields, blocks and meetings. */
export function randomFile(next: Next): NewsPageFile | NewsListPageFile {
  if (next(4) === 0) {
    const { heading = 'News', publisher = { name: 'Agency' }, ...rest } = mixed(lists, next);
    return { ...rest, heading, publisher, list: some(items, next) } satisfies NewsListPageFile;
  }
  const { publisher = { name: 'Agency' }, ...rest } = mixed(pages, next);
  const bodies = [some(blocks, next), { html: '<p>Tides</p>', topLevel: 3 as const }, { markdown: 'Tides', base: '/' }];
  const article = { ...mixed(articles, next), body: bodies[Math.max(0, next(12) - 9)] };
  return {
    ...rest,
    publisher,
    article,
    meetings: some(meetings, next).map((meeting) => mixed([meeting, meeting, everyField.meetings?.[0] ?? {}], next)),
    photos: some(photos, next),
  } satisfies NewsPageFile;
}

/** The part of JSON Schema that the generator writes. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  prefixItems?: Schema[];
}

/** Texts that the readers accept, where the schema says only that there is one. */
const texts: Record<string, string> = {
  lang: 'fr',
  hrefLang: 'fr',
  altLang: 'fr',
  language: 'français',
  emails: 'press@coast.example',
  duration: 'PT5M',
  dateTime: '2026-03-05',
  timeZone: 'Europe/Malta',
  srcSet: '/a.jpg 2x',
  tag: 'em',
  digitalSource: 'print',
  returnTo: '/news',
  licence: 'CC-BY-4.0',
};

/** A value that a schema allows, at random. */
export function randomFromSchema(root: Schema, next: Next): unknown {
  let count = 0;
  const text = (name: string) => {
    if (/href$|action$|src$|^(url|session|cite|base|id|note)$/i.test(name))
      return name === 'id' || name === 'note' ? `id${count++}` : `/${count++}`;
    return texts[name] ?? `${name} ${count++}`;
  };
  const value = (schema: Schema, name: string, depth: number): unknown => {
    if (schema.$ref) return value(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, name, depth);
    if (schema.anyOf) {
      // Deep down, the simplest alternative.
      const all = depth > 7 ? schema.anyOf.slice(0, 1) : schema.anyOf;
      return value(all[next(all.length)] ?? {}, name, depth);
    }
    if (schema.enum) return schema.enum[next(schema.enum.length)];
    if ('const' in schema) return schema.const;
    const types = [schema.type ?? 'string'].flat();
    switch (types[next(types.length)]) {
      case 'string':
        return text(name);
      case 'number':
        return 1 + next(3);
      case 'boolean':
        return next(2) === 0;
      case 'null':
        return null;
      case 'array':
        return schema.prefixItems
          ? schema.prefixItems.map((item) => value(item, name, depth + 1))
          : Array.from({ length: 1 + next(2) }, () => value(schema.items ?? {}, name, depth + 1));
      default: {
        const wanted = Object.entries(schema.properties ?? {}).filter(
          ([key]) => key !== '$schema' && (schema.required?.includes(key) || next(depth < 3 ? 3 : 6) === 0),
        );
        const more = typeof schema.additionalProperties === 'object' ? { key: value(schema.additionalProperties, 'key', depth + 1) } : {};
        return { ...more, ...Object.fromEntries(wanted.map(([key, inner]) => [key, value(inner, key, depth + 1)])) };
      }
    }
  };
  return value(root, '', 0);
}
