import type { ReadLanguage } from '../../content/language.js';
import type { ReadSearch } from '../../content/search.js';
import { HiddenFields } from '../../elements/hidden-fields.js';
import { svgIcon } from '../../elements/icon.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { search } from '../../lib/icons.js';

interface SearchFormProps {
  search: ReadSearch;
  label: string;
  /** Language of the label, if it differs from the surrounding text. */
  language: ReadLanguage;
}

/** The site search: sent by GET, so that it works without script and results have a URL. Root: `<form>`. */
export function SearchForm({ search: content, label, language }: SearchFormProps) {
  const { action, name = 'q', value, fields } = content;
  const id = usePartId('search', [content, label]);
  return (
    // The page has one search, so the landmark needs no name. Some supported browsers lack `<search>`.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form className="pr-site-header-search" role="search" action={action} method="get">
      <HiddenFields fields={fields} />
      <label htmlFor={id}>{visuallyHidden(label, language)}</label>
      {/* The key: React keeps what has been entered, but a page that replaces another shows its own search. */}
      <input key={value} id={id} type="search" name={name} defaultValue={value} autoComplete="off" enterKeyHint="search" />
      <button {...submitsTo(action, 'get')}>
        {svgIcon('search', search)}
        {visuallyHidden(label, language)}
      </button>
    </form>
  );
}
