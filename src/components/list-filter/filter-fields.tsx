import type { ReadFilterField } from '../../content/list-filter.js';
import { type Languages, languageOf } from '../../format/languages.js';

interface FilterFieldsProps {
  fields: readonly ReadFilterField[];
  /** First option of a select without one of its own. */
  all: string;
  languages: Languages;
}

/** The fields of a filter, each with its label. Root: one element for each. */
export function FilterFields({ fields, all, languages }: FilterFieldsProps) {
  return fields.map((field, index) => {
    const language = languageOf(field, languages.content);
    if (field.type === 'checkbox' && field.options) {
      const { name, label, options, values = [] } = field;
      return (
        <fieldset key={index} className="pr-list-filter-group" {...language}>
          <legend>{label}</legend>
          {options.map((option, at) => (
            <label key={at} className="pr-list-filter-box" {...languageOf(option)}>
              <input type="checkbox" name={name} value={option.value} defaultChecked={values.includes(option.value)} />
              <span>{option.label ?? option.value}</span>
            </label>
          ))}
        </fieldset>
      );
    }
    if (field.type === 'checkbox')
      return (
        <label key={index} className="pr-list-filter-box" {...language}>
          <input type="checkbox" name={field.name} value="1" defaultChecked={field.checked} />
          <span>{field.label}</span>
        </label>
      );
    if (field.type === 'select')
      return (
        <label key={index} className="pr-list-filter-field" {...language}>
          <span>{field.label}</span>
          <select name={field.name} defaultValue={field.value ?? ''}>
            <option value="" {...(field.allLabel === undefined && languages.words)}>
              {field.allLabel ?? all}
            </option>
            {field.options.map((option, at) => (
              <option key={at} value={option.value} {...languageOf(option)}>
                {option.label ?? option.value}
              </option>
            ))}
          </select>
        </label>
      );
    return (
      <label key={index} className="pr-list-filter-field" {...language}>
        <span>{field.label}</span>
        <input type={field.type} name={field.name} defaultValue={field.value} />
      </label>
    );
  });
}
