import type { NavigationItem, NavigationLink } from '../../content/link.js';
import { Icon } from '../../elements/icon.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { safeImageUrl } from '../../lib/safe-url.js';

/** What a section names itself by towards script: its place in the list. */
export const sectionsOf = (items: ReadonlyArray<NavigationItem>): string[] =>
  items.flatMap((item, index) => (hasPanel(item) ? [`${index}`] : []));

const hasPanel = ({ children, featured }: NavigationItem) => Boolean(children?.length || featured);

interface NavigationListProps extends LinkComponentProp {
  items: ReadonlyArray<NavigationItem>;
  /** Name the sections share, so that one opens at a time. */
  group: string;
  /** Name of an expander, with `{section}`. */
  more: string;
}

/** The sections of the site as they work without script: a link each, and beside it a `<details>` with the pages below. */
export function NavigationList({ items, group, more, linkComponent }: NavigationListProps) {
  return (
    <ul className="pr-site-navigation-list">
      {items.map((item, index) => (
        <li key={`${index}-${item.href}`} className="pr-site-navigation-item">
          <SafeLink
            where="SiteNavigation"
            linkComponent={linkComponent}
            className="pr-site-navigation-link"
            href={item.href}
            lang={item.lang}
            dir={item.dir}
            aria-current={item.current ? 'page' : undefined}
            data-current-section={item.children?.some(({ current }) => current) ? '' : undefined}
          >
            {item.label}
          </SafeLink>
          {hasPanel(item) && (
            // The reader may have opened it before React came: then the server's HTML differs, rightly.
            <details className="pr-site-navigation-section" name={group} data-value={index} suppressHydrationWarning>
              <summary className="pr-site-navigation-expander">
                <Icon name="down" />
                <VisuallyHidden>{interpolate(more, { section: item.label })}</VisuallyHidden>
              </summary>
              <Panel item={item} linkComponent={linkComponent} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Panel({ item: { children = [], featured }, linkComponent }: { item: NavigationItem } & LinkComponentProp) {
  const picture = safeImageUrl(featured?.image?.src, 'SiteNavigation');
  return (
    <div className="pr-site-navigation-panel">
      {children.length > 0 && (
        <ul>
          {children.map((link, index) => (
            <li key={`${index}-${link.href}`}>
              <PanelLink {...link} linkComponent={linkComponent} />
            </li>
          ))}
        </ul>
      )}
      {featured && (
        <div className="pr-site-navigation-featured">
          {picture && <img src={picture} alt="" width={featured.image?.width} height={featured.image?.height} loading="lazy" />}
          <PanelLink {...featured} linkComponent={linkComponent} />
        </div>
      )}
    </div>
  );
}

function PanelLink({ label, href, description, current, lang, dir, linkComponent }: NavigationLink & LinkComponentProp) {
  return (
    <SafeLink
      where="SiteNavigation"
      linkComponent={linkComponent}
      href={href}
      lang={lang}
      dir={dir}
      aria-current={current ? 'page' : undefined}
    >
      <span className="pr-site-navigation-label">{label}</span>
      {description && <span className="pr-site-navigation-description">{description}</span>}
    </SafeLink>
  );
}
