// Types as the documentation shows them: without what says that a value may be left out, or must not be changed.

import { baseOf, isNothing, keyOf, literals, nameOf } from './nodes.mjs';

/** @typedef {ReturnType<typeof import('./sources.mjs').readSources>} Sources */

/** Types of TypeScript and React that readers know. */
const known = new Set([
  'ReactNode',
  'ReactElement',
  'Date',
  'Record',
  'Promise',
  'HTMLElement',
  'Element',
  'Document',
  'AbortSignal',
  'ParentNode',
  'URL',
  'Iterable',
  'Uint8Array',
  'ArrayBuffer',
  'Blob',
  'Request',
  'Response',
  'Map',
  'Set',
]);
/** What they are called here, where that is another name. @type {Record<string, string>} */
const renamed = { ComponentType: 'component', Ref: 'ref' };

/** Prints types of one file, expanding what the package does not export. @param {Sources} sources */
export function printer({ modules, resolve, exported }) {
  const codeOf = (/** @type {any} */ node, /** @type {string} */ file) => modules.get(file)?.code.slice(node.start, node.end) ?? '';

  /** @param {any} type @param {string} file @returns {string} */
  const print = (type, file) => {
    switch (type?.type) {
      case 'TSUnionType':
        return printUnion(type.types, file);
      case 'TSMappedType':
        // `{ [Key in keyof Messages]?: … }` has the fields of another type, or some of them.
        return type.constraint.operator === 'keyof' && type.constraint.typeAnnotation.typeName
          ? `Partial<${print(type.constraint.typeAnnotation, file)}>`
          : `Record<${print(type.constraint, file)}, ${print(type.typeAnnotation, file)}>`;
      case 'TSIntersectionType': {
        const bases = type.types.map((/** @type {any} */ one) => print(baseOf(one), file));
        const optional = type.types.flatMap((/** @type {any} */ one) => literals(one.typeArguments?.params[1]));
        if (new Set(bases).size === 1) return `${bases[0]} with ${optional.map((/** @type {string} */ name) => `${name}?`).join(', ')}`;
        // `string & {}` keeps the names of a union in editors.
        return type.types
          .filter((/** @type {any} */ one) => one.members?.length !== 0)
          .map((/** @type {any} */ one) => print(one, file))
          .join(' & ');
      }
      case 'TSParenthesizedType':
        return print(type.typeAnnotation, file);
      case 'TSTypeOperator':
        return type.operator === 'readonly' ? print(type.typeAnnotation, file) : keysOf(type.typeAnnotation, file);
      case 'TSArrayType':
        return listOf(print(type.elementType, file));
      case 'TSTupleType':
        return `[${type.elementTypes.map((/** @type {any} */ one) => print(one.elementType ?? one, file)).join(', ')}]`;
      case 'TSTypeLiteral':
        return `{ ${type.members.map((/** @type {any} */ member) => printMember(member, file)).join('; ')} }`;
      case 'TSFunctionType':
      case 'TSMethodSignature':
        return `(${printParameters(type.params, file)}) => ${print(type.returnType.typeAnnotation, file)}`;
      case 'TSTypeReference':
        return printReference(type, file);
      case 'TSIndexedAccessType':
        return printIndexed(type, file);
      case 'TSUnknownKeyword':
        return 'any value';
      case 'TSTypePredicate':
        return 'boolean';
      case 'TSLiteralType':
        return `'${type.literal.value}'`.replace(/^'(\d+|true|false)'$/, '$1');
      default:
        return codeOf(type, file);
    }
  };

  const listOf = (/** @type {string} */ item) => (/ [|&] |=>/.test(item) && !/^\{.*\}$/.test(item) ? `(${item})[]` : `${item}[]`);

  /** @param {any[]} types @param {string} file */
  const printUnion = (types, file) => {
    const printed = types.filter((one) => !isNothing(one)).map((one) => print(one, file));
    return [...new Set(printed.flatMap((one) => (/[({]/.test(one) ? [one] : one.split(' | '))))].join(' | ') || 'nothing';
  };

  /** @param {any} member @param {string} file */
  const printMember = (member, file) =>
    member.type === 'TSIndexSignature'
      ? `[name]: ${print(member.typeAnnotation.typeAnnotation, file)}`
      : `${keyOf(member)}${member.optional ? '?' : ''}: ${print(member.typeAnnotation?.typeAnnotation ?? member, file)}`;

  /** @param {any[]} parameters @param {string} file */
  const printParameters = (parameters, file) =>
    parameters
      .map((one) => {
        const { name = 'options', optional, typeAnnotation } = one.left ?? one.argument ?? one;
        const type = (typeAnnotation ?? one.typeAnnotation)?.typeAnnotation;
        return `${name}${optional || one.left ? '?' : ''}${type && type.type !== 'TSUnknownKeyword' ? `: ${print(type, file)}` : ''}`;
      })
      .join(', ');

  /** @param {any} type @param {string} file */
  const printReference = (type, file) => {
    const name = nameOf(type.typeName);
    const [first, second] = type.typeArguments?.params ?? [];
    if (name === 'ReadonlyArray' || name === 'Array') return listOf(print(first, file));
    if (['NonNullable', 'Readonly', 'Partial', 'Required'].includes(name)) return print(first, file);
    if (name === 'Ref') return 'ref';
    if (name === 'Extract') return print(second, file);
    if (name === 'Exclude') {
      const without = print(second, file).split(' | ');
      const named = first.typeName && resolve(nameOf(first.typeName), file);
      return (named?.node.typeAnnotation ? print(named.node.typeAnnotation, named.file) : print(first, file))
        .split(' | ')
        .filter((one) => !without.includes(one))
        .join(' | ');
    }
    if (name === 'Omit' || name === 'Pick')
      return `${print(first, file)} ${name === 'Pick' ? 'with only' : 'without'} ${literals(second).join(', ')}`;
    const source = resolve(name, file);
    const isPublic = source && exported.get(name)?.file === source.file;
    if (!source || isPublic || !source.node.typeAnnotation) {
      const inner = [first, second].filter(Boolean).map((one) => print(one, file));
      return `${renamed[name] ?? name}${inner.length > 0 && (known.has(name) || source) ? `<${inner.join(', ')}>` : ''}`;
    }
    return print(source.node.typeAnnotation, source.file);
  };

  /** The keys of a type, or of a constant object. @param {any} type @param {string} file */
  const keysOf = (type, file) => {
    const source = type.typeName && resolve(nameOf(type.typeName), file);
    const keys = source?.node.body?.body?.map((/** @type {any} */ one) => `'${keyOf(one)}'`).join(' | ');
    return keys ?? namesIn(type, file) ?? codeOf(type, file);
  };

  /** The keys of a constant object, or the values of a constant list: what `keyof typeof x` and `(typeof x)[number]` stand for. @param {any} type @param {string} file */
  const namesIn = (type, file) => {
    const source = type?.type === 'TSTypeQuery' ? resolve(nameOf(type.exprName), file) : undefined;
    let value = source?.node.declarations?.find((/** @type {any} */ one) => one.id.name === source.name)?.init;
    while (value?.expression) value = value.expression;
    const names = value?.elements?.map((/** @type {any} */ one) => one.value) ?? value?.properties?.map(keyOf);
    return names?.map((/** @type {unknown} */ name) => (typeof name === 'number' ? name : `'${name}'`)).join(' | ');
  };

  /** The type of a field of another type: `Meeting['status']`. @param {any} type @param {string} file */
  const printIndexed = (type, file) => {
    const names = namesIn(type.objectType.typeAnnotation ?? type.objectType, file);
    if (names) return names;
    const [key] = literals(type.indexType);
    const source = type.objectType.typeName && resolve(nameOf(type.objectType.typeName), file);
    const member = source?.node.body?.body?.find((/** @type {any} */ one) => keyOf(one) === key);
    return member ? print(member.typeAnnotation.typeAnnotation, source?.file ?? file) : codeOf(type, file);
  };

  return { print, printParameters };
}
