import declarations from 'virtual:declarations';
import type { Attributes, Field } from '../../scripts/declarations/fields.mjs';
import { DocText, inline } from './text.js';
import { TypeText } from './type-text.js';

interface FieldTableProps {
  /** What the fields belong to. */
  caption: string;
  fields: readonly Field[];
  attributes?: Attributes | undefined;
}

const languageFields = declarations.types.LanguageOfPart?.fields ?? [];
const isOfLanguage = ({ name, description }: Field) => languageFields.some((one) => one.name === name && one.description === description);

/** `lang` and `dir` of content are the same everywhere, so they share a row. */
function rowsOf(fields: readonly Field[]): Field[] {
  const [first, ...others] = fields.filter(isOfLanguage);
  if (!first || others.length === 0) return [...fields];
  const description = 'Language (BCP 47) and base direction, if they are not those of the text around it.';
  return [...fields.filter((field) => !isOfLanguage(field)), { ...first, name: 'lang, dir', type: 'string', description }];
}

/** What goes to the root element beside the props. */
function attributesRow({ element, except }: Attributes): Field {
  const own = except.filter((name) => name !== 'children');
  return {
    name: 'ref, className, …',
    type: element ? `attributes of <${element}>` : 'HTML attributes',
    required: false,
    description: `Go to the root element${own.length > 0 ? `, but for ${own.map((name) => `\`${name}\``).join(', ')}, which it sets itself` : ''}.`,
  };
}

/** Props, or the fields of content: name, type, default and purpose. */
export function FieldTable({ caption, fields, attributes }: FieldTableProps) {
  const rows = [...rowsOf(fields), ...(attributes ? [attributesRow(attributes)] : [])];
  return (
    <table className="reference-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">Purpose</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, type, required, description, initial }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {required && <span className="reference-required">required</span>}
            </th>
            <td>
              <TypeText type={type} />
              {initial !== undefined && (
                <span className="reference-default">
                  Default: {/^\S+$|^'.*'$/.test(initial) ? <code>{initial}</code> : inline(initial)}
                </span>
              )}
            </td>
            <td>
              <DocText text={description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
