import type { ComponentPropsWithRef } from 'react';
import { isFiltering, type ListFilterContent, listFilter } from '../../content/list-filter.js';
import { read } from '../../content/reader.js';
import { HiddenFields } from '../../elements/hidden-fields.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { submitsTo } from '../../elements/submits-to.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { listFilter as listFilterWords } from '../../locales/en-parts.js';
import { FilterFields } from './filter-fields.js';

export interface ListFilterProps extends Omit<ComponentPropsWithRef<'form'>, 'action' | 'children' | 'method'>, LinkComponentProp {
  /** The fields with their current values. */
  filter: ListFilterContent;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A form that narrows down a list. It is sent by GET, so that it works without script and every result has a URL. While a field has a
 * value, a link clears all of them. Without a usable `action` or a field it renders nothing.
 *
 * Root: `<form>`.
 */
export function ListFilter({ filter: given, locale, linkComponent, className, ...rest }: ListFilterProps) {
  const filter = read(listFilter, given, 'ListFilter', 'filter');
  if (!filter) return null;
  const { action, fields, hiddenFields, clearHref = action } = filter;
  const words = locale?.messages.listFilter ?? listFilterWords;
  const languages = languagesOf(words, locale, rest);
  return (
    <form
      aria-label={words.label}
      {...rest}
      {...(languages.words.lang && { lang: languages.words.lang })}
      className={classNames('pr-list-filter', className)}
      action={action}
      method="get"
    >
      <HiddenFields fields={hiddenFields} />
      {/* The key: React keeps what has been entered, but a page that replaces another shows its own values. */}
      <FilterFields
        key={JSON.stringify(fields.map((field) => ({ ...field, options: undefined })))}
        fields={fields}
        all={words.all}
        languages={languages}
      />
      <div className="pr-list-filter-actions" {...languages.words}>
        <button {...submitsTo(action, 'get')}>{words.submit}</button>
        {fields.some(isFiltering) && linkOrText(<a href={clearHref}>{words.clear}</a>, linkComponent)}
      </div>
    </form>
  );
}
