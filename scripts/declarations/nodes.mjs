// What nodes of the syntax tree of TypeScript's types say.

/** Whether a type only says that a value may be left out. */
export const isNothing = (/** @type {any} */ { type }) => type === 'TSNullKeyword' || type === 'TSUndefinedKeyword';

/** The name of a type, also of `React.X`. @param {any} name @returns {string} */
export const nameOf = (name) => name.name ?? name.right?.name ?? '';

/** The strings of a union of literal types: the keys of an `Omit`. @param {any} type @returns {string[]} */
export function literals(type) {
  if (type?.type === 'TSUnionType') return type.types.flatMap(literals);
  return type?.type === 'TSLiteralType' ? [String(type.literal.value)] : [];
}

/** The type of which another takes some fields: all of it is shown, and its comment says what may be left out. @param {any} type @returns {any} */
export const baseOf = (type) =>
  ['Omit', 'Pick', 'Partial'].includes(type.typeName && nameOf(type.typeName)) ? baseOf(type.typeArguments.params[0]) : type;

/** The name of a member of an interface. @param {any} member @returns {string} */
export const keyOf = (member) => member.key?.name ?? member.key?.value ?? '[name]';
