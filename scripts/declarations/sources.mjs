// The declarations of the modules in src, with their comments, and the names that the entry points export.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { subpaths } from '../entries.mjs';
import { root } from '../here.mjs';

/**
 * @typedef {object} Doc the comment of a declaration
 * @property {string} text its description
 * @property {string} [initial] its `@default`
 *
 * @typedef {object} Source a declaration
 * @property {string} name
 * @property {string} file in which it stands, from the root
 * @property {any} node of the syntax tree
 * @property {Doc} doc
 *
 * @typedef {object} Module
 * @property {string} code
 * @property {any[]} comments
 * @property {Map<string, Source>} own declarations by name
 * @property {Map<string, { file: string, name: string }>} imported what other modules of src declare, by the name that it has here
 * @property {Set<string>} exported
 */

/** What a JSDoc comment says. Line breaks inside a paragraph are spaces. @param {string} comment @returns {Doc} */
export function readDoc(comment) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  const [text = '', ...tags] = lines.join('\n').split(/^@/m);
  const initial = tags.find((tag) => tag.startsWith('default'))?.slice('default'.length);
  const plain = (/** @type {string} */ words) => words.trim().replace(/(?<!\n)\n(?!\n|- )/g, ' ');
  return { text: plain(text), ...(initial !== undefined && { initial: plain(initial) }) };
}

/** The comment right before a node. @param {Module} module @param {any} node @returns {Doc} */
export function docOf({ code, comments }, node) {
  const before = comments.findLast(({ end }) => end <= node.start);
  const isItsOwn = before?.type === 'Block' && before.value.startsWith('*') && /^\s*$/.test(code.slice(before.end, node.start));
  return isItsOwn ? readDoc(before.value.slice(1)) : { text: '' };
}

/** The file of a relative import. @param {string} from @param {string} specifier @param {Set<string>} files */
function fileOf(from, specifier, files) {
  const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((file) => files.has(file));
}

/** @param {string} file @param {Set<string>} files @returns {Module} */
function parse(file, files) {
  const code = readFileSync(join(root, file), 'utf8');
  const { program, comments, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const module = { code, comments, own: new Map(), imported: new Map(), exported: new Set() };
  for (const statement of /** @type {any[]} */ (program.body)) {
    const isExport = statement.type === 'ExportNamedDeclaration';
    const declared = isExport ? (statement.declaration ?? statement) : statement;
    for (const { id } of declared.declarations ?? [declared]) {
      if (!id?.name) continue;
      module.own.set(id.name, { name: id.name, file, node: declared, doc: docOf(module, statement) });
      if (isExport) module.exported.add(id.name);
    }
    if (isExport) for (const { exported } of statement.specifiers) module.exported.add(exported.name);
    const from = statement.source && fileOf(file, statement.source.value, files);
    if (!from) continue;
    for (const one of statement.specifiers ?? []) {
      const [here, there] = one.type === 'ExportSpecifier' ? [one.exported, one.local] : [one.local, one.imported];
      if (there) module.imported.set(here.name, { file: from, name: there.name });
    }
  }
  return module;
}

/** All modules of src, and how to find what a name in one of them means. */
export function readSources() {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path.replaceAll('\\', '/')}`);
  // The languages only repeat the messages of English, and the command is imported by nobody.
  const files = new Set(paths.filter((path) => /\.tsx?$/.test(path) && !/src\/(cli|locales\/(dates|(?!en)[a-z]{2}\.))/.test(path)));
  const modules = new Map([...files].map((file) => [file, parse(file, files)]));

  /** The declaration that a name means in a file. @param {string} name @param {string} file @returns {Source | undefined} */
  const resolve = (name, file) => {
    const module = modules.get(file);
    const elsewhere = module?.imported.get(name);
    return module?.own.get(name) ?? (elsewhere && resolve(elsewhere.name, elsewhere.file));
  };

  /** What the package exports, by name, with the subpaths that export it. @type {Map<string, Source & { subpaths: string[] }>} */
  const exported = new Map();
  for (const [subpath, file] of Object.entries(subpaths())) {
    for (const name of modules.get(file)?.exported ?? []) {
      const source = resolve(name, file);
      if (!source) continue;
      const known = exported.get(name) ?? { ...source, subpaths: [] };
      exported.set(name, { ...known, subpaths: [...known.subpaths, subpath.replace(/^\.\/?/, '')] });
    }
  }
  return { modules, resolve, exported };
}
