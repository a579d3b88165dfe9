import type { ComponentEntry, Declarations } from '../../scripts/declarations/declarations.mjs';

/** The components that the subpath of a component exports, that component first. */
export function familyOf(name: string, { components }: Declarations): ComponentEntry[] {
  const first = components.find((one) => one.name === name);
  if (!first) throw new Error(`${name} is not exported.`);
  return [first, ...components.filter((one) => one.subpath === first.subpath && one !== first)];
}

/** The types of content that props name, without those that are only text. */
export function contentTypesOf(family: readonly ComponentEntry[], { types }: Declarations): string[] {
  const named = family.flatMap(({ props }) => props.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
  return [...new Set(named)].filter((name) => types[name]?.fields.length && name !== 'Locale').sort();
}
