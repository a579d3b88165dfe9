import type { ReadSearch } from '../../content/search.js';
import { Icon } from '../../elements/icon.js';
import { usePartId } from '../../elements/use-part-id.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';

/** The search of the site: sent by GET, so that it works without script and results have an address. Root: `<form>`. */
export function SearchForm({ search: { action, name = 'q', value, fields = {} }, label }: { search: ReadSearch; label: string }) {
  const id = usePartId('search', action);
  return (
    // The landmark needs no name of its own: there is one. `<search>` came to browsers later than what we support.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form className="pr-site-header-search" role="search" action={action} method="get">
      {Object.entries(fields).map(([field, content]) => (
        <input key={field} type="hidden" name={field} value={content} />
      ))}
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <input id={id} type="search" name={name} defaultValue={value} autoComplete="off" enterKeyHint="search" />
      <button type="submit">
        <Icon name="search" />
        <VisuallyHidden>{label}</VisuallyHidden>
      </button>
    </form>
  );
}
