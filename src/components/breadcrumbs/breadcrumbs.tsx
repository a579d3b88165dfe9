import type { ComponentPropsWithRef } from 'react';
import { plainText, read } from '../../content/reader.js';
import { type Crumb, trail as trailReader } from '../../content/trail.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { interpolatePlural, splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { ellipsis } from '../../lib/icons.js';
import { textWidth } from '../../lib/text-width.js';
import type { Locale } from '../../locales/en.js';
import { breadcrumbs } from '../../locales/en-parts.js';
import { fitsFrom } from './breadcrumb-steps.js';
import { BreadcrumbsRoot } from './breadcrumbs.island.js';
import { CrumbSiblings } from './crumb-siblings.js';

export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'aria-label'>, LinkComponentProp {
  /** The path from the home page to this page; the last crumb is this page. */
  trail: ReadonlyArray<Crumb>;
  /**
   * Name of the landmark.
   * @default 'Breadcrumb', in the language of `locale`
   */
  label?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/** Font size, and widths of a separator and of a siblings button, in rem. */
const fontSize = 0.875;
const separator = 1.6;
const button = 2;

/**
 * The path from the home page to this page (ARIA APG, Breadcrumb pattern).
 * If the container is too narrow for the whole trail, the levels above the parent collapse behind a button, "Show n more levels"; in the
 * narrowest, only that button and "Back to" with the parent are shown, on one line. Every level stays in the HTML, and no name is cut.
 * A crumb with `siblings` has a button that lists them. Without crumbs it renders nothing.
 *
 * Root: `<nav>`. Metadata: pass the same `trail` to `breadcrumbJsonLd`.
 */
export function Breadcrumbs({ trail: given, label, locale, linkComponent, className, ...rest }: BreadcrumbsProps) {
  const trail = read(trailReader, given, 'Breadcrumbs', 'trail');
  if (!trail) return null;
  const words = locale?.messages.breadcrumbs ?? breadcrumbs;
  const languages = languagesOf(words, locale, rest);
  const last = trail.length - 1;
  const above = last - 1;
  const needed = trail.reduce(
    (sum, crumb) => sum + textWidth(crumb.label) * fontSize + separator + (crumb.siblings?.length ? button : 0),
    0,
  );
  const parent = trail.at(-2);
  // The parts of "Back to {parent}", which only the stylesheet shows, when the parent is the only level shown.
  const back = parent?.href === undefined ? undefined : splitAtPlaceholder(words.back, 'parent');
  return (
    <BreadcrumbsRoot
      className={classNames('pr-breadcrumbs', className)}
      {...rest}
      lang={languages.words.lang ?? rest.lang}
      aria-label={plainText(label) ?? words.label}
      // A single level is hardly wider than the button that would hide it: it goes only where the current page goes, too.
      data-fits-from={above > 0 ? fitsFrom(above > 1 ? needed : 0) : undefined}
      data-back={back && ''}
    >
      <ol className="pr-breadcrumbs-list">
        {above > 0 && (
          <li className="pr-breadcrumbs-more">
            <details>
              <summary>
                {svgIcon('ellipsis', ellipsis)}
                {visuallyHidden(interpolatePlural(words.more, above, locale?.plurals, locale?.dates.digits), languages.words)}
              </summary>
            </details>
          </li>
        )}
        {trail.map((crumb, index) => (
          <li
            key={index}
            className="pr-breadcrumbs-item"
            data-middle={index < above ? '' : undefined}
            {...(back && index === above && { 'data-before': back[0], 'data-after': back[1] })}
          >
            {linkOrText(
              <a
                className={index === last ? 'pr-breadcrumbs-current' : 'pr-breadcrumbs-link'}
                href={index === last ? undefined : crumb.href}
                rel={relOf(index, last)}
                aria-current={index === last ? 'page' : undefined}
                {...languageOf(crumb, languages.content)}
              >
                {crumb.label}
              </a>,
              linkComponent,
            )}
            {crumb.siblings && (
              <CrumbSiblings
                crumb={crumb}
                siblings={crumb.siblings}
                name={words.siblings}
                nameLanguage={languages.words}
                language={languages.content}
                linkComponent={linkComponent}
              />
            )}
          </li>
        ))}
      </ol>
    </BreadcrumbsRoot>
  );
}

/** The HTML link types `home` and `up`; the current page is not a link. */
const relOf = (index: number, last: number) =>
  index === last ? undefined : classNames(index === 0 && 'home', index === last - 1 && 'up') || undefined;
