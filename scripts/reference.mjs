// npm run reference: writes docs/reference.md, the class names, `data-*` attributes and custom properties of every component.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from './flatten-tokens.mjs';
import { isStarted, root } from './here.mjs';
import { emptySurface, readModule, readStylesheet } from './reference-sources.mjs';

/** @typedef {import('./reference-sources.mjs').Surface} Surface */

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const tokensOf = (/** @type {string} */ file) => flatten(JSON.parse(read(`src/styles/${file}`)));

/** The surface of each component or template, by the name of its folder, and under `shared` that of everything else. */
function surfaces() {
  /** @type {Record<string, Surface>} */
  const found = { shared: emptySurface() };
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.replaceAll('\\', '/');
    const folder = /^(?:components|templates)\/([^/]+)\//.exec(file)?.[1] ?? 'shared';
    // What rich-text mentions are the attributes of others.
    const isCode = /\.tsx?$/.test(file) && !/^(locales|rich-text)\//.test(file);
    if (!isCode && !/(?<!tokens)\.css$/.test(file)) continue;
    found[folder] ??= emptySurface();
    if (isCode) readModule(found[folder], `src/${file}`, read(`src/${file}`));
    else readStylesheet(found[folder], read(`src/${file}`));
  }
  return found;
}

/** Assigns classes and attributes that a component only uses to the folder after which they are named, or to all. @param {Record<string, Surface>} found */
function assign(found) {
  const { shared, ...own } = found;
  if (!shared) return;
  const writers = (/** @type {string} */ name) => Object.values(own).filter(({ classes }) => classes.get(name)?.elements.size);
  for (const surface of Object.values(own)) {
    for (const [name, { elements }] of surface.classes) {
      const others = writers(name).filter((other) => other !== surface);
      const isShared = shared.classes.get(name) !== undefined;
      if (isShared || (elements.size === 0 && others.length > 0)) surface.classes.delete(name);
    }
    for (const name of surface.attributes.keys()) {
      const { on, values } = /** @type {NonNullable<ReturnType<Surface['attributes']['get']>>} */ (surface.attributes.get(name));
      const elsewhere = Object.values(own).some((other) => other !== surface && other.attributes.get(name)?.on.size);
      if (on.size === 0 && ![...values].includes('…') && (shared.attributes.has(name) || elsewhere)) surface.attributes.delete(name);
    }
  }
  for (const name of shared.attributes.keys())
    if (Object.values(own).some(({ attributes }) => attributes.has(name)) && !shared.attributes.get(name)?.values.size)
      shared.attributes.delete(name);
}

const code = (/** @type {string} */ text) => `\`${text}\``;
const codes = (/** @type {Iterable<string>} */ texts) => [...texts].map(code).join(', ');
const sorted = (/** @type {Iterable<string>} */ texts) => [...texts].sort();

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|') || ' ').join(' | ')} |`;
  return rows.length === 0 ? [] : [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
};

/** Elements of JSX tags that the source does not determine. */
const usual = new Map([
  ['LinkOrText', 'a'],
  ['LinkedName', 'a'],
  ['Heading', 'h2'],
]);

/** The HTML elements of JSX tags, as far as they are known. @param {Iterable<string>} tags @param {Map<string, string>} roots */
const elements = (tags, roots) =>
  codes([
    ...new Set(
      sorted(tags).flatMap((tag) => {
        const element = /^[a-z]/.test(tag) ? tag : (usual.get(tag) ?? roots.get(tag));
        return element ? [`<${element}>`] : [];
      }),
    ),
  ]);

/** @param {Set<string>} values */
function valueList(values) {
  const plain = sorted(values).filter((value) => value !== '…' && value !== '');
  const numbers = plain.map(Number).sort((a, b) => a - b);
  if (numbers.length > 2 && numbers.every(Number.isFinite))
    return `${codes(numbers.slice(0, 3).map(String))} … ${code(`${numbers.at(-1)}`)}`;
  return [...(values.has('') ? ['empty'] : []), ...plain.map(code), ...(values.has('…') ? ['…'] : [])].join(', ');
}

/** @param {string} title @param {Surface} surface @param {{ tokens: Set<string>, internal: Set<string>, roots: Map<string, string> }} context */
function section(title, surface, { tokens, internal, roots }) {
  const { classes, attributes, set, read } = surface;
  const settable = sorted(read.keys()).filter((name) => !tokens.has(name) && !internal.has(name));
  const used = sorted(read.keys()).filter((name) => tokens.has(name));
  const notes = [...classes.values()].some(({ note }) => note);
  return [
    `## ${title}`,
    ...table(
      ['class', 'element', ...(notes ? ['note'] : [])],
      sorted(classes.keys()).map((name) => {
        const { elements: tags = [], note = '' } = classes.get(name) ?? {};
        return [code(name), elements(tags, roots), ...(notes ? [note] : [])];
      }),
    ),
    ...table(
      ['attribute', 'on', 'values'],
      sorted(attributes.keys()).map((name) => {
        const { on, values } = attributes.get(name) ?? { on: [], values: new Set() };
        return [code(name), codes(sorted(on)), valueList(values)];
      }),
    ),
    ...table(
      ['custom property to set', 'default'],
      settable.map((name) => [code(name), read.get(name) ? code(/** @type {string} */ (read.get(name))) : 'none']),
    ),
    ...(set.size > 0 ? [`Set by the component itself: ${codes(sorted(set))}.`] : []),
    ...(used.length > 0 ? [`Tokens: ${codes(used)}.`] : []),
  ].join('\n\n');
}

/** @returns {string} the text of docs/reference.md */
export function build() {
  const found = surfaces();
  assign(found);
  const [light, dark] = [tokensOf('tokens.json'), tokensOf('tokens.dark.json')];
  const context = {
    tokens: new Set(light.map(({ name }) => name)),
    internal: new Set(Object.values(found).flatMap(({ set }) => [...set])),
    roots: new Map(Object.values(found).flatMap(({ roots }) => [...roots])),
  };
  const title = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  const { shared = emptySurface(), ...own } = found;
  return `${[
    '<!-- Written by scripts/reference.mjs from the stylesheets and modules in src: change those and run `npm run reference`. -->',
    '# Classes, attributes and custom properties',
    'The names on which a site may rely in its own CSS and scripts. Renaming or removing any of them is a breaking change. Of the custom properties,\nonly the tokens and those under “custom property to set” are meant to be set; `empty` is an attribute without a value, and `…` stands for computed values.',
    ...sorted(Object.keys(own)).map((name) => section(title(name), own[name] ?? emptySurface(), context)),
    section('Shared by all components', shared, context),
    '## Tokens',
    ...table(
      ['custom property', 'light', 'dark, if different'],
      light.map(({ name, css }) => [code(name), code(css), codes(dark.filter((token) => token.name === name).map((token) => token.css))]),
    ),
  ].join('\n\n')}\n`;
}

if (isStarted(import.meta.url)) writeFileSync(join(root, 'docs/reference.md'), build());
