import declarations from 'virtual:declarations';
import { Heading, Subheading } from '@storybook/addon-docs/blocks';
import { useMemo } from 'react';
import { contentTypesOf, familyOf } from './family-of.js';
import { FieldTable } from './field-table.js';
import { DocText } from './text.js';
import { anchorOf, TypesOnPage, TypeText } from './type-text.js';
import './reference.css';

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
  const family = useMemo(() => familyOf(name, declarations), [name]);
  const types = useMemo(() => contentTypesOf(family, declarations), [family]);
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
