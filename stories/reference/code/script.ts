import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { locales } from '../../support/locales.js';
import { type Notation, step, widest, write } from './value.js';

type Props = Record<string, unknown>;

/** Writes values and elements as TypeScript, those in `known` by their name, and tells `onName` each name that has to be imported. */
export function scriptWriter(onName: (name: string) => void, known: ReadonlyMap<unknown, string>) {
  const quoted = (text: string) => {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    return `${mark}${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(mark, `\\${mark}`)}${mark}`;
  };

  const script: Notation = {
    key: (name) => (/^[\w$]+$/.test(name) ? name : quoted(name)),
    text: quoted,
    other: (value, indent) => {
      if (isValidElement<Props>(value)) return element(value, indent);
      if (typeof value === 'function') return functionName(value);
      return known.get(value) ?? localeName(value);
    },
  };

  const functionName = (value: { name?: string }) => {
    if (!/^[A-Z]/.test(value.name ?? '')) return '() => {}';
    onName(value.name ?? '');
    return value.name;
  };

  /** A locale is imported, and not written out. */
  const localeName = (value: unknown) => {
    const { tag, messages } = (value ?? {}) as { tag?: string; messages?: object };
    if (!tag || !messages) return undefined;
    onName(tag);
    if (value === locales[tag]) return tag;
    // The only other locales of the stories are those that know the cities of time zones.
    onName('withCities');
    return `withCities(${tag})`;
  };

  const attribute = (name: string, value: unknown, indent: string) => {
    if (value === true) return name;
    if (typeof value === 'string' && !/["\n\\&]/.test(value)) return `${name}="${value}"`;
    return `${name}={${write(value, script, indent, indent.length + name.length + 2)}}`;
  };

  const child = (node: ReactNode, indent: string): string => {
    if (isValidElement<Props>(node)) return element(node, indent);
    const text = String(node);
    return /^\s|\s$|[{}<>&\n]/.test(text) ? `{${quoted(text)}}` : text;
  };

  const element = ({ type, props }: ReactElement<Props>, indent = ''): string => {
    const name = tagOf(type);
    if (/^[A-Z]/.test(name)) onName(name);
    const { children, ...others } = props;
    const inner = `${indent}${step}`;
    const attributes = Object.entries(others)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => attribute(key, value, inner));
    const nodes = flat(children as ReactNode).map((node) => child(node, inner));
    const [start, end] = nodes.length > 0 ? ['>', `</${name}>`] : [' />', ''];
    const line = `<${[name, ...attributes].join(' ')}${start}${nodes.join('')}${end}`;
    if (indent.length + line.length <= widest && !line.includes('\n')) return line;
    const opening = `<${[name, ...attributes].join(' ')}${start}`;
    const isShort = indent.length + opening.length <= widest && !opening.includes('\n');
    const broken = `<${name}\n${attributes.map((one) => `${inner}${one}`).join('\n')}\n${indent}${start.trim()}`;
    const content = nodes.length > 0 ? `\n${nodes.map((node) => `${inner}${node}`).join('\n')}\n${indent}${end}` : '';
    return `${isShort || attributes.length === 0 ? opening : broken}${content}`;
  };

  return { element, value: (value: unknown) => write(value, script) };
}

/** The children that are shown, in one list. */
function flat(children: ReactNode): ReactNode[] {
  if (Array.isArray(children)) return children.flatMap(flat);
  return children === undefined || children === null || typeof children === 'boolean' ? [] : [children];
}

/** The name of an element or component; nothing for a fragment. */
export function tagOf(type: unknown): string {
  if (typeof type === 'string') return type;
  if (type === Fragment) return '';
  const { displayName, name, render } = type as { displayName?: string; name?: string; render?: { name: string } };
  return displayName ?? name ?? render?.name ?? '';
}
