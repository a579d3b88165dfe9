import { dirname, join } from 'node:path';

/** Type declarations by path, as the build writes them. */
export type Declarations = Record<string, string>;

/** A declared name and its file. */
interface Declared {
  file: string;
  name: string;
}

interface Module {
  /** Imports from modules of the package, by local name. */
  imported: Map<string, Declared>;
  /** Declarations by name: their text, and whether they are exported. */
  declared: Map<string, { text: string; isExported: boolean }>;
  /** Exports by public name. */
  exported: Map<string, Declared>;
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const withoutStrings = (code: string) => code.replace(/'[^'\n]*'|"[^"\n]*"/g, "''");

/** The names inside the braces of an import or export. */
const namesIn = (list: string) =>
  list
    .split(',')
    .map((one) => one.trim().replace(/^type\s+/, ''))
    .filter(Boolean)
    .map((one) => {
      const [name = '', alias = name] = one.split(/\s+as\s+/);
      return { name, alias };
    });

function parse(file: string, code: string): Module {
  const module: Module = { imported: new Map(), declared: new Map(), exported: new Map() };
  const target = (specifier: string) => join(file, '..', specifier).replaceAll('\\', '/').replace(/\.js$/, '.d.ts');
  for (const statement of withoutComments(code).split(/^(?=(?:export|import|declare|interface|type|const|function)\b)/m)) {
    const [, keyword, list = '', specifier = ''] =
      /^(import|export)\s+(?:type\s+)?\{([^}]*)\}(?:\s*from\s*['"]([^'"]+)['"])?/.exec(statement) ?? [];
    if (keyword) {
      for (const { name, alias } of namesIn(list)) {
        if (specifier !== '' && !specifier.startsWith('.')) continue;
        if (keyword === 'import') module.imported.set(alias, { file: target(specifier), name });
        else module.exported.set(alias, { file: specifier ? target(specifier) : file, name });
      }
      continue;
    }
    const [, exported, name] = /^(export\s+)?(?:declare\s+)?(?:interface|type|function|const|class)\s+(\w+)/.exec(statement) ?? [];
    if (!name) continue;
    // An overloaded function has several declarations.
    const text = `${module.declared.get(name)?.text ?? ''}${withoutStrings(statement)}`;
    module.declared.set(name, { text, isExported: Boolean(exported) });
    if (exported) module.exported.set(name, { file, name });
  }
  return module;
}

/** Reads the declarations of a package: the exports of its entry points, and the types that their signatures mention. */
export function readTypes(files: Declarations) {
  const modules = new Map(Object.entries(files).map(([file, code]) => [file, parse(file, code)]));

  /** Follows re-exports to the declaration. */
  const resolve = ({ file, name }: Declared): Declared => {
    const module = modules.get(file);
    if (!module) throw new Error(`${file} is imported for ${name}, but does not exist.`);
    if (module.declared.has(name)) return { file, name };
    const next = module.exported.get(name) ?? module.imported.get(name);
    return next ? resolve(next.file === file ? (module.imported.get(next.name) ?? next) : next) : { file, name };
  };

  const exportsOf = (file: string) =>
    [...(modules.get(file)?.exported ?? [])].map(([alias, declared]) => ({ alias, ...resolve(declared) }));

  /** The types of the package that a declaration mentions; types private to its module are replaced by the types that they mention. */
  const namedBy = (declared: Declared, seen = new Set<string>()): Declared[] => {
    const { file, name } = declared;
    const module = modules.get(file);
    if (!module || seen.has(name)) return [];
    seen.add(name);
    const identifiers = new Set(module.declared.get(name)?.text.match(/(?<![\w.])[A-Z]\w*/g));
    return [...identifiers].flatMap((identifier) => {
      const imported = module.imported.get(identifier);
      if (imported) return [resolve(imported)];
      const local = module.declared.get(identifier);
      if (!local || identifier === name) return [];
      return local.isExported ? [{ file, name: identifier }] : namedBy({ file, name: identifier }, seen);
    });
  };

  /** The types that signatures of declarations beside an entry point mention, but that the entry point does not export. */
  const missingFrom = (entry: string): string[] => {
    const key = ({ file, name }: Declared) => `${name} (${file})`;
    const exported = exportsOf(entry);
    const offered = new Set(exported.map(key));
    const mentioned = exported.filter(({ file }) => file.startsWith(`${dirname(entry)}/`)).flatMap((declared) => namedBy(declared));
    return [...new Set(mentioned.map(key))].filter((name) => !offered.has(name)).sort();
  };

  /** The optional members of a declaration that end with none of the given types. */
  const optionalWithout = ({ file, name }: Declared, endings: readonly string[]): string[] =>
    (
      modules
        .get(file)
        ?.declared.get(name)
        ?.text.match(/^ +\w+\?: .*;$/gm) ?? []
    )
      .filter((member) => !endings.some((ending) => member.endsWith(`${ending};`)))
      .map((member) => `${name}: ${member.trim()}`);

  return { exportsOf, missingFrom, optionalWithout };
}
