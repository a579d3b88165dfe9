import type { ComponentPropsWithRef } from 'react';
import { type DescriptionListContent, descriptionList } from '../../content/description-list.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface DescriptionListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'>, LinkComponentProp {
  /** The terms with their descriptions. */
  list: DescriptionListContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Terms with their descriptions, in running text. Without items it renders nothing. Stylesheet: `rich-article.css`.
 *
 * Root: `<dl>`.
 */
export function DescriptionList({ list: given, locale, linkComponent, className, ...rest }: DescriptionListProps) {
  const list = read(descriptionList, given, 'DescriptionList', 'list');
  if (!list) return null;
  const { items, lang, dir } = list;
  return (
    <dl className={classNames('pr-description-list', className)} {...(lang || dir ? { lang, dir } : {})} {...rest}>
      {items.map(({ term, details, ...own }, index) => {
        const shared = { locale, linkComponent, lang: own.lang ?? lang ?? rest.lang };
        return (
          <div key={index} lang={own.lang} dir={own.dir}>
            {mixed(<dt>{proseContent(term, shared)}</dt>)}
            {details.map((detail, at) => mixed(<dd key={at}>{proseContent(detail, shared)}</dd>))}
          </div>
        );
      })}
    </dl>
  );
}
