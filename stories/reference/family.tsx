import declarations from 'virtual:declarations';
import { Heading, Subheading } from '@storybook/addon-docs/blocks';
import { useMemo } from 'react';
import type { ComponentEntry } from '../../scripts/declarations/declarations.mjs';
import { FieldTable } from './field-table.js';
import { DocText } from './text.js';
import { anchorOf, TypesOnPage, TypeText } from './type-text.js';
import './reference.css';

/** The components that the subpath of a component exports, that component first. */
function familyOf(name: string): ComponentEntry[] {
  const first = declarations.components.find((one) => one.name === name);
  if (!first) throw new Error(`${name} is not exported.`);
  return [first, ...declarations.components.filter(({ subpath }) => subpath === first.subpath).filter((one) => one !== first)];
}

/** The types of content that props name, without those that are only text. */
function contentTypesOf(components: readonly ComponentEntry[]): string[] {
  const named = components.flatMap(({ props }) => props.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
  return [...new Set(named)].filter((name) => (declarations.types[name]?.fields.length ?? 0) > 0 && name !== 'Locale').sort();
}

/** A type with its purpose and its fields. */
export function TypeEntry({ name }: { name: string }) {
  const type = declarations.types[name];
  if (!type) throw new Error(`${name} is not exported.`);
  return (
    <section className="sb-unstyled reference" id={anchorOf(name)} aria-label={name}>
      <h3>{name}</h3>
      <DocText text={type.description} />
      {type.text && (
        <p>
          <TypeText type={type.text} />
        </p>
      )}
      {type.fields.length > 0 && <FieldTable caption={`Fields of ${name}`} fields={type.fields} />}
    </section>
  );
}

/** The props of a component, of the parts that come with it, and the content that they take. */
export function Family({ of: name }: { of: string }) {
  const family = useMemo(() => familyOf(name), [name]);
  const types = useMemo(() => contentTypesOf(family), [family]);
  return (
    <TypesOnPage value={types}>
      <Heading>Props</Heading>
      {family.map(({ name: part, description, props, attributes }) => (
        <section key={part} className="sb-unstyled reference" aria-label={part}>
          {family.length > 1 && <h3>{part}</h3>}
          {part !== name && <DocText text={description} />}
          <FieldTable caption={`Props of ${part}`} fields={props} attributes={attributes} />
        </section>
      ))}
      {types.length > 0 && <Subheading>Content</Subheading>}
      {types.map((type) => (
        <TypeEntry key={type} name={type} />
      ))}
    </TypesOnPage>
  );
}
