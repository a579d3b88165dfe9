// What the package declares, read from src: the source of every table of the documentation.
import { components, templates } from '../entries.mjs';
import { fieldsOf } from './fields.mjs';
import { readSources } from './sources.mjs';
import { printer } from './types.mjs';

/**
 * @typedef {import('./fields.mjs').Field} Field
 * @typedef {import('./fields.mjs').Attributes} Attributes
 *
 * @typedef {object} ComponentEntry
 * @property {string} name
 * @property {string} folder in src/components or src/templates
 * @property {string} subpath of the package that exports it
 * @property {string} description
 * @property {Field[]} props
 * @property {Attributes} [attributes] HTML attributes that go to the root element
 *
 * @typedef {object} TypeEntry
 * @property {string} name
 * @property {string[]} subpaths
 * @property {string} description
 * @property {string} [text] the type itself, if it has no fields
 * @property {Field[]} fields
 *
 * @typedef {object} FunctionEntry
 * @property {string} name
 * @property {string[]} subpaths
 * @property {string} description
 * @property {string} signature
 *
 * @typedef {{ components: ComponentEntry[], types: Record<string, TypeEntry>, functions: FunctionEntry[] }} Declarations
 */

/** A statement of the form `export const x = () => …`. @param {any} node @param {string} name */
const initialiser = (node, name) => node.declarations?.find((/** @type {any} */ one) => one.id.name === name)?.init;

/** @returns {Declarations} */
export function readDeclarations() {
  const sources = readSources();
  const { print, printParameters } = printer(sources);
  const folders = [...components(), ...templates()];
  /** @type {Declarations} */
  const found = { components: [], types: {}, functions: [] };

  for (const { name, file, node, doc, subpaths } of [...sources.exported.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const base = { name, subpaths, description: doc.text };
    if (/^TS(Interface|TypeAlias)/.test(node.type)) {
      const { fields, attributes } = fieldsOf(node, file, sources, print);
      // What readers return and which messages there are is inferred.
      const text =
        fields.length === 0 && node.typeAnnotation ? print(node.typeAnnotation, file).replace(/^.*\b(ReturnType|typeof)\b.*$/, '') : '';
      found.types[name] = { ...base, fields, ...(text && { text }), ...(attributes && { attributes }) };
      continue;
    }
    const made = node.type === 'FunctionDeclaration' ? node : initialiser(node, name);
    if (!made?.params) continue;
    if (/^[A-Z]/.test(name)) {
      const type = made.params[0]?.typeAnnotation?.typeAnnotation;
      const props = type?.typeName && sources.resolve(type.typeName.name, file);
      const { fields = [], attributes } = props ? fieldsOf(props.node, props.file, sources, print) : {};
      // Of these, tables say where they go.
      const own = attributes ? fields.filter((field) => field.name !== 'ref') : fields;
      const folder = /^src\/(?:components|templates)\/([^/]+)\//.exec(file)?.[1] ?? '';
      const subpath = subpaths.find((path) => folders.includes(path)) ?? '';
      found.components.push({ name, folder, subpath, description: doc.text, props: own, ...(attributes && { attributes }) });
    } else {
      const returns = made.returnType ? print(made.returnType.typeAnnotation, file) : '';
      found.functions.push({ ...base, signature: `${name}(${printParameters(made.params, file)})${returns && ` => ${returns}`}` });
    }
  }
  return found;
}
