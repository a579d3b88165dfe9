import { contentTypesOf, familyOf } from '../../stories/reference/family-of.js';
import type { Declarations, FunctionEntry } from '../declarations/declarations.mjs';
import type { Attributes, Field } from '../declarations/fields.mjs';

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n+\s*/g, ' ');

function table(fields: readonly Field[], attributes?: Attributes): string {
  const rows = fields.map(({ name, type, required, description, initial }) => {
    const notes = [required ? 'Required.' : '', description, initial === undefined ? '' : `Default: ${initial}.`];
    return `| \`${name}\` | \`${cell(type)}\` | ${cell(notes.filter(Boolean).join(' '))} |`;
  });
  if (attributes) rows.push(`| … | attributes of \`<${attributes.element || 'element'}>\` | Go to the root element. |`);
  return rows.length > 0 ? ['| name | type | purpose |', '| --- | --- | --- |', ...rows].join('\n') : '';
}

/** The props of a component, of its parts, and the content that they take. */
export function familyTables(name: string, declarations: Declarations): string {
  const family = familyOf(name, declarations);
  const props = family.map((one) => `### ${one.name}\n\n${one.description}\n\n${table(one.props, one.attributes)}`);
  const types = contentTypesOf(family, declarations);
  return ['## Props', ...props, ...(types.length > 0 ? ['## Content', ...types.map((type) => typeEntry(type, declarations))] : [])].join(
    '\n\n',
  );
}

/** A type with its fields. */
export function typeEntry(name: string, { types }: Declarations): string {
  const { description = '', text, fields = [] } = types[name] ?? {};
  return [`### ${name}`, description, text ? `\`\`\`ts\ntype ${name} = ${text};\n\`\`\`` : '', table(fields)].filter(Boolean).join('\n\n');
}

/** A function with its signature and where it is imported from. */
export function functionEntry({ name, description, signature, subpaths }: FunctionEntry): string {
  const from = subpaths.map((subpath) => `\`${['pressroom-ui', subpath].filter(Boolean).join('/')}\``).join(', ');
  return [`## ${name}`, `\`\`\`ts\n${signature}\n\`\`\``, description, `From ${from}.`].join('\n\n');
}
