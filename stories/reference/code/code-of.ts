import { isValidElement, type ReactElement } from 'react';
import type { Declarations } from '../../../scripts/declarations/declarations.mjs';
import { scriptWriter, tagOf } from './script.js';
import { widest, writeJson } from './value.js';

type Props = Record<string, unknown>;

/** Whether something is content: data without elements and functions, but no locale. */
function isContent(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isValidElement(value)) return false;
  if ('messages' in value) return false;
  return Object.values(value).every(
    (inner) => typeof inner !== 'function' && (typeof inner !== 'object' || inner === null || isContent(inner)),
  );
}

/** The content among the props of an element. */
const contentOf = ({ props }: ReactElement<Props>): Props =>
  Object.fromEntries(Object.entries(props).filter(([name, value]) => name !== 'children' && isContent(value)));

/** The content as JSON: of a single prop its value, of several an object. Nothing if there is none. */
export function jsonOf(element: ReactElement<Props>): string | undefined {
  const content = Object.values(contentOf(element));
  return content.length > 0 ? writeJson(content.length === 1 ? content[0] : contentOf(element)) : undefined;
}

/** The module that renders an element: its imports, its content as data, and the element. */
export function codeOf(element: ReactElement<Props>, { components, types, functions }: Declarations): string {
  const used = new Set<string>();
  const root = components.find(({ name }) => name === tagOf(element.type));
  // Content whose type has no name is written in place, where the compiler knows the type.
  const content = Object.entries(contentOf(element)).flatMap(([name, value]) => {
    const { type = '' } = root?.props.find((prop) => prop.name === name) ?? {};
    const named = type.match(/\b[A-Z]\w+/g) ?? [];
    const hasName = /^(\(?\w+\)?(\[\])*( \| |$))+$/.test(type) && named.every((one) => types[one]);
    return hasName ? [{ name, value, type, named }] : [];
  });
  const use = (name: string) => used.add(name);
  const plain = scriptWriter(use, new Map());
  const writer = scriptWriter(use, new Map(content.map(({ name, value }) => [value, name])));
  const data = content.map(({ name, value, type, named }) => {
    for (const one of named) used.add(one);
    return `const ${name}: ${type} = ${plain.value(value)};`;
  });
  const jsx = writer.element(element);
  const shown = jsx.includes('\n') ? `(\n${jsx.replace(/^/gm, '  ')}\n)` : jsx;

  /** Where a name is imported from: where the component is, if that exports it, too. */
  const subpathOf = (name: string): string | undefined => {
    if (name in (types ?? {}) || functions.some((one) => one.name === name)) {
      const { subpaths = [] } = types[name] ?? functions.find((one) => one.name === name) ?? {};
      return root && subpaths.includes(root.subpath) ? root.subpath : subpaths.find(Boolean);
    }
    return /^[a-z]{2}$/.test(name) ? `locales/${name}` : components.find((one) => one.name === name)?.subpath;
  };
  const imports: Record<string, string[]> = {};
  for (const name of [...used].sort()) {
    const subpath = subpathOf(name);
    if (subpath) imports[subpath] = [...(imports[subpath] ?? []), types[name] ? `type ${name}` : name];
  }
  const lines = Object.keys(imports)
    .sort()
    .map((subpath) => importLine(subpath, imports[subpath] ?? []));
  return `${[lines.join('\n'), ...data, `export const example = ${shown};`].join('\n\n')}\n`;
}

function importLine(subpath: string, names: string[]): string {
  const isTypes = names.every((name) => name.startsWith('type '));
  const list = isTypes ? names.map((name) => name.replace('type ', '')) : names;
  const keyword = isTypes ? 'import type' : 'import';
  const line = `${keyword} { ${list.join(', ')} } from 'pressroom-ui/${subpath}';`;
  return line.length <= widest ? line : `${keyword} {\n${list.map((name) => `  ${name},\n`).join('')}} from 'pressroom-ui/${subpath}';`;
}
