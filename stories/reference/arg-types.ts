import type { Declarations } from '../../scripts/declarations/declarations.mjs';
import type { Field } from '../../scripts/declarations/fields.mjs';

/** The values of a union of literals, or `undefined` if it is something else. */
function literalsOf(type: string): (string | number)[] | undefined {
  const parts = type.split(' | ').map((part) => /^(?:'(.*)'|(\d+))$/.exec(part));
  return parts.every((part) => part !== null) ? parts.map((part) => part[1] ?? Number(part[2])) : undefined;
}

/** A type in the terms of Storybook, which chooses the control by it. */
function typeFor(type: string) {
  if (type === 'string' || type === 'number' || type === 'boolean') return { name: type } as const;
  const value = literalsOf(type);
  if (value) return { name: 'enum', value } as const;
  return type === 'ReactNode' || type.includes('=>') ? ({ name: 'other', value: type } as const) : ({ name: 'object', value: {} } as const);
}

const argType = ({ name, type, required, description, initial }: Field) => ({
  name,
  description,
  type: { ...typeFor(type), required },
  table: { type: { summary: type }, defaultValue: { summary: initial ?? (required ? 'required' : 'none') } },
});

/** The controls of a component, by the name of its function. */
export function argTypesFor({ components }: Declarations, component: unknown) {
  const { name = '' } = component as { name?: string };
  const props = components.find((one) => one.name === name)?.props ?? [];
  return Object.fromEntries(props.map((field) => [field.name, argType(field)]));
}
