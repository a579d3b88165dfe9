import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type FooterContent, footer as footerReader } from '../../content/footer.js';
import { read } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { LinkList } from '../../elements/link-list.js';
import { languageOfRoot, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { siteFooter } from '../../locales/en-parts.js';

export interface SiteFooterProps extends ComponentPropsWithRef<'footer'>, LinkComponentProp {
  /** Links, and one line that says who runs the site. May be left out if there are children. */
  footer?: FooterContent | undefined;
  /** Content after the links and the line. */
  children?: ReactNode;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The footer of the site: the responsible institution and the legally required links. Without content it renders nothing.
 * Use one per page, outside `<main>` and `<article>`, so that it is the `contentinfo` landmark.
 *
 * Root: `<footer>`.
 */
export function SiteFooter({ footer: given, locale, linkComponent, className, children, ...rest }: SiteFooterProps) {
  const footer = read(footerReader, given, 'SiteFooter', 'footer') ?? {};
  const { links, text } = footer;
  if (!links && !text && !hasContent(children)) return null;
  const words = locale?.messages.siteFooter ?? siteFooter;
  const own = languageOfRoot(footer, rest);
  const languages = languagesOf(words, locale, own);
  return (
    <footer className={classNames('pr-site-footer', className)} {...rest} {...own}>
      {links && (
        <LinkList
          className="pr-site-footer-links"
          aria-label={words.links}
          lang={languages.words.lang}
          links={links}
          language={languages.content}
          linkComponent={linkComponent}
        />
      )}
      {text && <p className="pr-site-footer-text">{text}</p>}
      {children}
    </footer>
  );
}
