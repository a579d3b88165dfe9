import type { ReactElement } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadNavigationItem, ReadNavigationLink } from '../../content/navigation.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { languageOf } from '../../format/languages.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import { down } from '../../lib/icons.js';

const hasPanel = ({ children, featured }: ReadNavigationItem) => Boolean(children || featured);

interface NavigationListProps extends LinkComponentProp {
  items: readonly ReadNavigationItem[];
  /** Absolute URL of the page being shown, if it is known. */
  url: string | undefined;
  /** What separates a label from its description in speech, where no line break does. */
  separator: string;
  /** Language of labels without a language of their own. */
  language: ReadLanguage;
  /** `name` that the sections share, so that only one is open at a time. */
  group: string;
  /** Message for the name of an expander, with `{section}`, and its language. */
  more: string;
  moreLanguage: ReadLanguage;
}

/** The sections of the site, which work without script: each is a link, with a `<details>` beside it that contains its pages. */
export function NavigationList({ items, group, more, moreLanguage, ...shared }: NavigationListProps) {
  return (
    <ul className="pr-site-navigation-list">
      {items.map((item, index) => (
        <li key={index} className="pr-site-navigation-item">
          {sectionLink(item, shared)}
          {hasPanel(item) && (
            // If the reader has opened it before hydration, its `open` attribute differs from the server's HTML.
            <details className="pr-site-navigation-section" name={group} data-value={index} suppressHydrationWarning>
              <summary className="pr-site-navigation-expander">
                {svgIcon('down', down)}
                {visuallyHidden(interpolate(more, { section: item.label }), moreLanguage)}
              </summary>
              {panel(item, shared)}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The value of `aria-current`: `page` for this page only, `true` for a section that contains it. */
const currentState = ({ current, href }: ReadNavigationLink, url: string | undefined) =>
  current && (!url || !href || absoluteUrl(href, url) === url ? 'page' : true);

type Shared = Pick<NavigationListProps, 'url' | 'separator' | 'language' | 'linkComponent'>;

function sectionLink(item: ReadNavigationItem, { url, language, linkComponent }: Shared): ReactElement {
  const { children, featured, label, href } = item;
  const containsCurrent = Boolean(children?.some(({ current }) => current) || featured?.current);
  const { lang, dir } = languageOf(item, language);
  return linkOrText(
    <a
      className="pr-site-navigation-link"
      href={href}
      lang={lang}
      dir={dir}
      aria-current={currentState(item, url) ?? (containsCurrent || undefined)}
      data-current-section={containsCurrent ? '' : undefined}
    >
      {label}
    </a>,
    linkComponent,
  );
}

function panel({ children, featured }: ReadNavigationItem, shared: Shared): ReactElement {
  const { src, width, height } = featured?.image ?? {};
  return (
    <div className="pr-site-navigation-panel">
      {children && (
        <ul>
          {children.map((link, index) => (
            <li key={index}>{panelLink(link, shared)}</li>
          ))}
        </ul>
      )}
      {featured && (
        <div className="pr-site-navigation-featured">
          {src && <img src={src} alt="" width={width} height={height} loading="lazy" />}
          {panelLink(featured, shared)}
        </div>
      )}
    </div>
  );
}

function panelLink(link: ReadNavigationLink, { url, separator, language, linkComponent }: Shared): ReactElement {
  const { label, href, description } = link;
  const { lang, dir } = languageOf(link, language);
  return linkOrText(
    <a href={href} lang={lang} dir={dir} aria-current={currentState(link, url)}>
      <span className="pr-site-navigation-label">{label}</span>
      {description && (
        <>
          {visuallyHidden(separator)}
          <span className="pr-site-navigation-description">{description}</span>
        </>
      )}
    </a>,
    linkComponent,
  );
}
