// The docs pages as Markdown, for programs that read documentation.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { texts } from '../../stories/guides/generated/texts.js';
import { codeOf } from '../../stories/reference/code/code-of.js';
import { typeGroups } from '../../stories/reference/type-groups.js';
import { cases } from '../../tests/conformance/cases.js';
import { readDeclarations } from '../declarations/declarations.mjs';
import { readDoc } from '../declarations/sources.mjs';
import { markdownOf } from './mdx.js';
import { familyTables, functionEntry, typeEntry } from './tables.js';

/** An entry of Storybook's index. */
export interface Entry {
  id: string;
  type: 'docs' | 'story';
  title: string;
  name: string;
  importPath: string;
  exportName?: string;
}

const declarations = readDeclarations();
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** The comment before an export or the meta of stories. */
const commentBefore = (code: string, name: string) =>
  readDoc(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\n(?:export )?const ${name}\\b`).exec(code)?.[1] ?? '').text;

/** The stories of a module as a list, each with its address and when to use it. */
const storyList = (file: string, entries: readonly Entry[]) =>
  entries
    .filter(({ type, importPath }) => type === 'story' && importPath === file)
    .map(({ id, name, exportName = '' }) => `- [${name}](../?path=/story/${id}): ${commentBefore(read(file), exportName)}`)
    .join('\n');

/** The page that Storybook makes of stories: code, props and states. */
function storiesPage({ importPath, title }: Entry, entries: readonly Entry[]): string {
  const code = read(importPath);
  const [, component = ''] = /^ {2}component: (\w+),/m.exec(code) ?? [];
  const { Component, states } = cases.find(({ name }) => name === component) ?? {};
  const [, props] = states?.[0] ?? [];
  const element = Component && props ? (createElement(Component, props) as ReactElement<Record<string, unknown>>) : undefined;
  return [
    `# ${title.replace(/^.*\//, '')}`,
    commentBefore(code, 'meta'),
    element ? `\`\`\`tsx\n${codeOf(element, declarations)}\`\`\`` : '',
    element ? familyTables(component, declarations) : '',
    '## States',
    storyList(importPath, entries),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** A page that is written by hand. */
function writtenPage({ importPath, id }: Entry, entries: readonly Entry[]): string {
  const mdx = read(importPath);
  const story = (module: string, name: string) => {
    const [, from = ''] = new RegExp(`import \\* as ${module} from '([^']+)'`).exec(mdx) ?? [];
    const path = join(dirname(importPath), from).replaceAll('\\', '/');
    const entry = entries.find((one) => one.exportName === name && join(one.importPath).replaceAll('\\', '/').startsWith(`${path}.`));
    if (!entry) throw new Error(`${importPath} shows ${module}.${name}, which is no story.`);
    return `Example: [${entry.name}](../?path=/story/${entry.id}). ${commentBefore(read(entry.importPath), name)}`;
  };
  const block = (name: string, of: string | undefined) => {
    if (name === 'Family' && of) return familyTables(of, declarations);
    if (name === 'Generated' && of) return texts[of]?.() ?? '';
    if (name === 'Functions') return declarations.functions.map(functionEntry).join('\n\n');
    if (name === 'ContentTypes')
      return Object.entries(typeGroups)
        .map(([title, names]) => [`## ${title}`, ...names.map((type) => typeEntry(type, declarations))].join('\n\n'))
        .join('\n\n');
    return `[Shown on the page](../?path=/docs/${id}).`;
  };
  return markdownOf(mdx, { story, block });
}

/** The Markdown of every docs page, by the id of the page. */
export function pages(entries: readonly Entry[]): Record<string, string> {
  const docs = entries.filter(({ type }) => type === 'docs');
  return Object.fromEntries(
    docs.map((entry) => [entry.id, entry.importPath.endsWith('.mdx') ? writtenPage(entry, entries) : storiesPage(entry, entries)]),
  );
}

/** What a program needs to know of each component, without reading a page. */
export const manifest = () =>
  declarations.components.map(({ name, subpath, description, props, attributes }) => ({
    name,
    import: `import { ${name} } from 'pressroom-ui/${subpath}';`,
    description,
    props,
    ...(attributes && { root: attributes }),
  }));
