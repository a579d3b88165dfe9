// The components as plain HTML, one file per component and state, for sites without React.
import { readFileSync } from 'node:fs';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { furtherScriptsFor, stylesheetFinder } from '../../src/cli/assets.js';
import { parts } from '../../tests/conformance/cases.js';
import { publishedCss } from '../css.mjs';
import { components, islands } from '../entries.mjs';
import { indent } from './indent.js';
import { readable } from './readable.js';

/** What the HTML of a part that cannot stand alone goes into. */
export const containers: Record<string, string> = {
  FactRow: 'dl',
  FootnoteReference: 'p',
  RibbonCommand: 'div',
  RibbonGroup: 'div',
  RibbonMenu: 'div',
  RibbonToggle: 'div',
};

/** A folder of `src/components` with its exports and the script of its pages. */
interface Family {
  folder: string;
  script: string | undefined;
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const scripts: Record<string, string> = { 'ribbon-tabs': 'enhance-editing-page.js', 'add-to-calendar': 'enhance-calendar-page.js' };

const families: Family[] = components().map((folder) => ({
  folder,
  script: islands()[folder]?.length ? (scripts[folder] ?? 'enhance-page.js') : undefined,
}));

const stylesheetsFor = stylesheetFinder(publishedCss);

const exportsOf = Object.fromEntries(families.map((family) => [family.folder, read(`src/components/${family.folder}/exports.ts`)]));
const familyOf = (component: string) => families.find(({ folder }) => new RegExp(`\\b${component}\\b`).test(exportsOf[folder] ?? ''));

const kebab = (name: string) => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
/** "severalParagraphs" as "several paragraphs". */
const words = (name: string) => kebab(name).replaceAll('-', ' ');

/** The paths of the texts and addresses in props that the HTML shows: `trail[].label`. */
export function fields(value: unknown, html: string, path = ''): string[] {
  if (isValidElement(value)) return [path];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fields(item, html, `${path}[]`)))];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'locale' ? [] : fields(inner, html, path ? `${path}.${key}` : key)));
  const text = typeof value === 'string' && value !== '' ? renderToStaticMarkup(value) : '';
  return text && html.includes(text) ? [path] : [];
}

/** The ids of HTML, each with the attributes that refer to it. */
function idsOf(html: string): string[] {
  const attributes = [...html.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name: name.toLowerCase(), value }));
  return attributes
    .filter(({ name }) => name === 'id')
    .map(({ value: id }) => {
      const users = attributes.filter(({ name, value }) => name !== 'id' && (value.split(' ').includes(id) || value === `#${id}`));
      const names = [...new Set(users.map(({ name }) => name))];
      return names.length > 0 ? `${id} (also in ${names.join(', ')})` : id;
    });
}

/** A list in a comment, in lines of moderate length. */
function lines(title: string, items: string[]): string[] {
  const result = [`  ${title}:`];
  for (const item of items) {
    const last = result.length - 1;
    const joined = `${result[last]} ${item},`;
    if (joined.length > 110) result.push(`    ${item},`);
    else result[last] = joined;
  }
  const last = result.length - 1;
  result[last] = `${result[last]?.slice(0, -1)}.`;
  return items.length > 0 ? result : [];
}

export interface HtmlPartial {
  component: string;
  state: string;
  folder: string;
  stylesheets: string[];
  scripts: string[];
  /** Path in `html`. */
  file: string;
  /** The HTML in one line, as it is rendered. */
  rendered: string;
  /** The HTML with its comment, indented. */
  html: string;
}

/** All partials, and what their families load. */
export function partials(): HtmlPartial[] {
  return parts.flatMap(({ name, Component, states }) => {
    const family = familyOf(name);
    if (!family) throw new Error(`${name} belongs to no component.`);
    return states.map(([state, props]) => {
      const html = readable(renderToStaticMarkup(<Component {...props} />));
      const needed = ['styles.css', ...stylesheetsFor(html)];
      const loaded = [...new Set([...(family.script ? [family.script] : []), ...furtherScriptsFor(html)])];
      const comment = [
        `  ${name}: ${words(state)}`,
        ...(containers[name] ? [`  Goes into: a <${containers[name]}>.`] : []),
        `  Stylesheet: ${needed.join(', ')}. Script: ${loaded.join(', ') || 'none'}.`,
        ...lines('Unique on the page', idsOf(html)),
        ...lines('To fill in', fields(props, html)),
      ];
      return {
        component: name,
        state,
        folder: family.folder,
        stylesheets: needed,
        scripts: loaded,
        file: `${kebab(name)}/${kebab(state)}.html`,
        rendered: html,
        html: `<!--\n${comment.join('\n').replaceAll('--', '- -')}\n-->\n${indent(html)}`,
      };
    });
  });
}

/** The index of the partials. */
export function index(all: HtmlPartial[]): string {
  const names = [...new Set(all.map(({ component }) => component))];
  const rows = names.map((name) => {
    const own = all.filter(({ component }) => component === name);
    const ofAll = (files: 'stylesheets' | 'scripts') => [...new Set(own.flatMap((partial) => partial[files]))].join(', ') || '–';
    const links = own.map(({ state, file }) => `[${words(state)}](${file})`).join(', ');
    return `| ${name} | ${links} | ${ofAll('stylesheets')} | ${ofAll('scripts')} |`;
  });
  return `# The components as plain HTML

Written by \`npm run partials\`: every component in every state, for sites without React. Copy a file into a template of your CMS, and put your
own texts and addresses in the place of those that its comment names, by the names that they have in the component's content. Ids must be
unique on a page; where an id changes, what refers to it changes, too. Leave classes, roles and \`data-*\` attributes as they are: stylesheets
and scripts find the parts of a component by them. The stylesheets and scripts are in \`dist\`.

[page.html](page.html) is a whole page: \`<div class="pr-news-page">\` with skip links, header, \`<main>\` and footer in it.

| component | states | stylesheets | script |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
