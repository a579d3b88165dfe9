import { useId } from 'react';
import type { SiteSearch } from '../../content/search.js';
import { Icon } from '../../elements/icon.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { linkUrl } from '../../lib/safe-url.js';

/** The search of the site: sent by GET, so that it works without script and results have an address. Root: `<form>`. */
export function SearchForm({ search: { action: given, name = 'q', value, fields = {} }, label }: { search: SiteSearch; label: string }) {
  const id = useId();
  const action = linkUrl(given, 'SiteHeader');
  if (action === undefined) return null;
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
