// React Router, "Route Module", meta: descriptors of elements, of which `tagName: 'link'` is a link.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageHead } from '../../src/index.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { examplesOf, runnable } from '../contracts/examples.js';

type Descriptor = Record<string, string>;

test("the guide's meta for React Router writes elements that PageHead writes, and no others", async () => {
  const recipe = examplesOf(readFileSync('stories/guides/the-head.mdx', 'utf8')).find(({ code }) => code.includes('export function meta'));
  const folder = join(process.cwd(), '.cache/router-meta');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'route.ts'), runnable(recipe?.code ?? ''));
  const { meta } = (await import(/* @vite-ignore */ join(folder, 'route.ts'))) as { meta(args: object): Descriptor[] };
  const { page } = newsPage.longRead;
  const html = renderToStaticMarkup(<PageHead page={page} />);
  const rendered = parseFragment(html).childNodes.flatMap((node) =>
    'attrs' in node ? [{ tag: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }] : [],
  );
  const descriptors = meta({ loaderData: { page } });
  expect(descriptors.length).toBeGreaterThan(8);
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
  for (const { tagName = 'meta', title: own, hrefLang, ...attributes } of descriptors) {
    if (own) expect(own).toBe(title);
    else expect(rendered).toContainEqual({ tag: tagName, ...attributes, ...(hrefLang && { hreflang: hrefLang }) });
  }
});
