import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type Crumb, trail as trailReader } from '../../content/trail.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOfWords } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { up } from '../../lib/icons.js';
import type { Locale } from '../../locales/en.js';
import { navigateUp } from '../../locales/en-parts.js';

export interface NavigateUpProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href' | 'rel'>, LinkComponentProp {
  /** The path from the home page to this page, the same array as for `Breadcrumbs`. The last crumb but one is the destination. */
  trail: readonly Crumb[];
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A link to the parent page, whose text names its destination, with the HTML link type `up`.
 * It renders nothing on the home page, or if the parent has no usable URL.
 *
 * Root: `<a>`.
 */
export function NavigateUp({ trail, locale, linkComponent, className, ...rest }: NavigateUpProps) {
  const parent = read(trailReader, trail, 'NavigateUp', 'trail')?.at(-2);
  if (parent?.href === undefined) return null;
  const words = locale?.messages.navigateUp ?? navigateUp;
  const language = languageOfWords(words, locale, rest);
  const [before, after] = splitAtPlaceholder(words.to, 'parent');
  return linkOrText(
    <a className={classNames('pr-navigate-up', className)} {...rest} href={parent.href} rel="up">
      {svgIcon('up', up)}
      {mixed(
        <span>
          {marked(before, language)}
          <bdi lang={parent.lang} dir={parent.dir}>
            {parent.label}
          </bdi>
          {marked(after, language)}
        </span>,
      )}
    </a>,
    linkComponent,
  );
}
