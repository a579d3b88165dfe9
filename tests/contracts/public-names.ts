import { bare } from './files.js';

/** An exported name. */
export interface PublicName {
  name: string;
  isType: boolean;
}

/** The exports of a module. `export *` is not followed, because the codebase does not use it. */
export function publicNames(code: string): PublicName[] {
  const names = [...bare(code).matchAll(/^export\s+(type\s+)?\{([^}]*)\}/gm)].flatMap(([, type, list = '']) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => ({ name: one.replace(/^type\s+|^.*\sas\s+/g, ''), isType: Boolean(type) || one.startsWith('type ') })),
  );
  const declared = [...bare(code).matchAll(/^export\s+(?:declare\s+)?(?:async\s+)?(function|const|class|interface|type)\s+(\w+)/gm)].map(
    ([, kind, name = '']) => ({ name, isType: kind === 'interface' || kind === 'type' }),
  );
  return [...names, ...declared].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of component entry points that the main entry point lacks, and names that it must not export. */
export function mainEntryFaults(main: string, entries: Record<string, string>, apart: readonly string[]): string[] {
  const offered = new Set(publicNames(main).map(({ name }) => name));
  const shared = new Set(
    Object.entries(entries).flatMap(([component, code]) => (apart.includes(component) ? [] : publicNames(code).map(({ name }) => name))),
  );
  return Object.entries(entries).flatMap(([component, code]) =>
    publicNames(code).flatMap(({ name, isType }) => {
      if (!apart.includes(component)) return offered.has(name) ? [] : [`src/index.ts lacks ${name}, which ${component} exports. Add it.`];
      // Types cost visitors nothing.
      return offered.has(name) && !isType && !shared.has(name)
        ? [`src/index.ts exports ${name}, but ${component} has a separate entry point. Remove it.`]
        : [];
    }),
  );
}
