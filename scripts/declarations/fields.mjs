// The fields of an interface or an object type, with those it takes over from others.
import { keyOf, literals, nameOf } from './nodes.mjs';
import { docOf } from './sources.mjs';

/**
 * @typedef {import('./types.mjs').Sources} Sources
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {string} type
 * @property {boolean} required
 * @property {string} description
 * @property {string} [initial] the default
 *
 * @typedef {{ element: string, except: string[] }} Attributes HTML attributes of an element, but for some
 *
 * @typedef {{ fields: Field[], attributes?: Attributes | undefined }} Fields
 */

/** Later fields replace earlier ones of the same name, in their place. @param {Field[]} fields */
const merged = (fields) => [...new Map(fields.map((field) => [field.name, field])).values()];

/**
 * @param {any} node an interface, a type alias, or a type
 * @param {string} file
 * @param {Sources} sources
 * @param {(type: any, file: string) => string} print
 * @returns {Fields}
 */
export function fieldsOf(node, file, sources, print) {
  /** @param {any[]} members */
  const ownFields = (members) =>
    members
      .filter(
        ({ type, typeAnnotation }) =>
          /^TS(Property|Method)Signature$/.test(type) && typeAnnotation?.typeAnnotation.type !== 'TSNeverKeyword',
      )
      .map((member) => {
        const module = sources.modules.get(file);
        const { text, initial } = module ? docOf(module, member) : { text: '', initial: undefined };
        const type = print(member.typeAnnotation?.typeAnnotation ?? member, file);
        return { name: keyOf(member), type, required: !member.optional, description: text, ...(initial !== undefined && { initial }) };
      });

  /** The fields of something that a type takes over. @param {any} name @param {any[]} parameters @returns {Fields} */
  const inherited = (name, parameters) => {
    const [first, second] = parameters;
    if (name === 'ComponentPropsWithRef') return { fields: [], attributes: { element: literals(first)[0] ?? '', except: [] } };
    if (name === 'HTMLAttributes') return { fields: [], attributes: { element: '', except: [] } };
    if (name === 'Omit' || name === 'Pick') {
      const of = fieldsOf(first, file, sources, print);
      const keys = literals(second);
      const isKept = (/** @type {string} */ key) => keys.includes(key) === (name === 'Pick');
      const fields = of.fields.filter((field) => isKept(field.name));
      const attributes = name === 'Pick' || !of.attributes ? undefined : { ...of.attributes, except: [...of.attributes.except, ...keys] };
      return { fields, attributes };
    }
    if (['Partial', 'Readonly', 'Required'].includes(name)) return fieldsOf(first, file, sources, print);
    const source = sources.resolve(name, file);
    return source ? fieldsOf(source.node, source.file, sources, print) : { fields: [] };
  };

  switch (node?.type) {
    case 'TSInterfaceDeclaration': {
      const bases = node.extends.map((/** @type {any} */ one) => inherited(nameOf(one.expression), one.typeArguments?.params ?? []));
      const own = ownFields(node.body.body);
      const first = own.filter(({ required }) => required);
      const fields = [...first, ...own, ...bases.flatMap((/** @type {Fields} */ base) => base.fields), ...own];
      return { fields: merged(fields), attributes: bases.find((/** @type {Fields} */ base) => base.attributes)?.attributes };
    }
    case 'TSTypeAliasDeclaration':
    case 'TSParenthesizedType':
      return fieldsOf(node.typeAnnotation, file, sources, print);
    case 'TSTypeLiteral':
      return { fields: ownFields(node.members) };
    case 'TSIntersectionType':
      return { fields: merged(node.types.flatMap((/** @type {any} */ one) => fieldsOf(one, file, sources, print).fields)) };
    case 'TSTypeReference':
      return inherited(nameOf(node.typeName), node.typeArguments?.params ?? []);
    default:
      return { fields: [] };
  }
}
