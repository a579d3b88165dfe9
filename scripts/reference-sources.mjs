// Reads class names, `data-*` attributes and custom properties out of stylesheets and modules, for scripts/reference.mjs.
import { parseSync } from 'vite';

/**
 * @typedef {object} Surface the names on which the site's CSS and scripts may rely
 * @property {Map<string, { elements: Set<string>, note: string }>} classes by name
 * @property {Map<string, { on: Set<string>, values: Set<string> }>} attributes by name; the value `…` stands for values that are computed
 * @property {Set<string>} set custom properties the stylesheet declares
 * @property {Map<string, string>} read custom properties the stylesheet reads, with their fallback
 * @property {Map<string, string>} roots the first HTML element of each React component
 */

/** @returns {Surface} */
export const emptySurface = () => ({ classes: new Map(), attributes: new Map(), set: new Set(), read: new Map(), roots: new Map() });

/** @param {Surface} surface @param {string} name */
function classOf(surface, name) {
  const entry = surface.classes.get(name) ?? { elements: new Set(), note: '' };
  surface.classes.set(name, entry);
  return entry;
}

/** @param {Surface} surface @param {string} name */
function attributeOf(surface, name) {
  const entry = surface.attributes.get(name) ?? { on: new Set(), values: new Set() };
  surface.attributes.set(name, entry);
  return entry;
}

/** The fallback of a `var()`, from the position after its comma to the matching parenthesis. @param {string} css @param {number} from */
function fallbackAt(css, from) {
  let depth = 1;
  for (let at = from; at < css.length; at++) {
    if (css[at] === '(') depth++;
    if (css[at] === ')' && --depth === 0) return css.slice(from, at).trim();
  }
  return '';
}

/** Adds the names in a stylesheet. @param {Surface} surface @param {string} css */
export function readStylesheet(surface, css) {
  // A comment right before a rule whose whole selector is one class describes that class.
  for (const [, note = '', name = ''] of css.matchAll(/^\/\*((?:(?!\*\/)[\s\S])*)\*\/\n\.(pr-[\w-]+) \{/gm)) {
    classOf(surface, name).note ||= note.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
  }
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name = ''] of plain.matchAll(/\.(pr-[\w-]+)/g)) classOf(surface, name);
  for (const [, name = '', value] of plain.matchAll(/\[(data-[\w-]+)(?:[~|^$*]?="([^"]*)")?\]/g)) {
    const { values } = attributeOf(surface, name);
    if (value !== undefined) values.add(value);
  }
  for (const [, name = ''] of plain.matchAll(/(?<=[{;]\s*)(--pr-[\w-]+)\s*:/g)) surface.set.add(name);
  for (const match of plain.matchAll(/var\(\s*(--pr-[\w-]+)\s*(,)?/g)) {
    const [all, name = '', comma] = match;
    const fallback = comma ? fallbackAt(plain, match.index + all.length) : '';
    surface.read.set(name, surface.read.get(name) || fallback);
  }
}

/** The children of a node of the syntax tree, without types. @param {any} node @returns {any[]} */
function childrenOf(node) {
  const values = /^TS(?!As|Satisfies|NonNull)/.test(node.type) ? [] : Object.entries(node);
  return values
    .filter(([key]) => !/^(typeAnnotation|typeArguments|typeParameters|returnType)$/.test(key))
    .flatMap(([, value]) => value)
    .filter((value) => typeof value?.type === 'string');
}

/** The possible values of an attribute. @param {any} node @returns {string[]} */
function valuesOf(node) {
  if (!node) return [''];
  switch (node.type) {
    case 'Literal':
      return node.value === null || node.value === false ? [] : [node.value === true ? '' : String(node.value)];
    case 'Identifier':
      return node.name === 'undefined' ? [] : ['…'];
    case 'ConditionalExpression':
      return [...valuesOf(node.consequent), ...valuesOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : valuesOf(node.left)), ...valuesOf(node.right)];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return valuesOf(node.expression);
    default:
      return ['…'];
  }
}

/** Class names among the strings in a node. @param {any} node @returns {string[]} */
function classesIn(node) {
  if (node.type === 'Literal' && typeof node.value === 'string' && /^\s*pr-[\w-]+(\s+pr-[\w-]+)*\s*$/.test(node.value))
    return node.value.trim().split(/\s+/);
  return childrenOf(node).flatMap(classesIn);
}

const dataName = (/** @type {string} */ camel) => `data-${camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Adds the names that a module renders or queries. @param {Surface} surface @param {string} file @param {string} code */
export function readModule(surface, file, code) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);

  /** @param {any} opening a JSX tag */
  const readTag = (opening) => {
    const tag = opening.name.name ?? '';
    const attributes = opening.attributes.filter((/** @type {any} */ { type }) => type === 'JSXAttribute');
    const className = attributes.find((/** @type {any} */ { name }) => name.name === 'className')?.value;
    const classes = className ? classesIn(className) : [];
    for (const name of classes) classOf(surface, name).elements.add(tag);
    for (const attribute of opening.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') readSpread(attribute.argument, classes);
      else if (/^data-/.test(attribute.name.name ?? '')) addAttribute(attribute.name.name, classes, valuesOf(attribute.value));
    }
  };
  /** @param {string} name @param {string[]} classes @param {string[]} values */
  const addAttribute = (name, classes, values) => {
    const entry = attributeOf(surface, name);
    if (classes[0]) entry.on.add(classes[0]);
    for (const value of values) entry.values.add(value);
  };
  /** @param {any} node @param {string[]} classes */
  const readSpread = (node, classes) => {
    if (node.type === 'Property' && /^data-/.test(node.key.value ?? '')) addAttribute(node.key.value, classes, valuesOf(node.value));
    else for (const child of childrenOf(node)) readSpread(child, classes);
  };
  /** @param {any} node @returns {string | undefined} */
  const firstElement = (node) => {
    if (node.type === 'JSXOpeningElement' && /^[a-z]/.test(node.name.name ?? '')) return node.name.name;
    for (const child of childrenOf(node)) {
      const found = firstElement(child);
      if (found) return found;
    }
    return undefined;
  };
  /** @param {any} node */
  const visit = (node) => {
    if (node.type === 'JSXOpeningElement') readTag(node);
    const component = node.type === 'FunctionDeclaration' && firstElement(node);
    if (component) surface.roots.set(node.id.name, component);
    if (node.type === 'Literal' || node.type === 'TemplateElement') {
      const text = String(node.value?.raw ?? node.value);
      if (/^data-[a-z][a-z-]*$/.test(text)) attributeOf(surface, text);
      for (const [, name = ''] of text.matchAll(/\[(data-[a-z-]+)/g)) attributeOf(surface, name);
    }
    if (node.type === 'MemberExpression' && !node.computed && (node.object.property?.name ?? node.object.name) === 'dataset')
      attributeOf(surface, dataName(node.property.name));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
}
