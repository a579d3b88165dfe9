import type { ComponentPropsWithRef, ReactNode } from 'react';
import { hasContent } from '../../elements/has-content.js';
import { classNames } from '../../lib/class-names.js';

export interface ArticleLayoutProps extends ComponentPropsWithRef<'article'> {
  /** Content above the text: an `ArticleHeader`. */
  header?: ReactNode;
  /** The text: an `ArticleBody`. */
  children?: ReactNode;
  /** Facts or related pages: beside the text if there is room, otherwise after it. */
  aside?: ReactNode;
  /**
   * Whether the aside precedes the text, as the facts of an announcement should. Beside the text it stays where it is.
   * @default false
   */
  asideFirst?: boolean | undefined;
  /** Contact details, tags or notes to editors. */
  footer?: ReactNode;
}

/**
 * The layout of an article: a column of readable width, with room for an aside. The reading order is header, text, aside, footer
 * at every width; with `asideFirst`, the aside precedes the text. Place it inside `<main>`, and include a heading. It is not a live region.
 *
 * Root: `<article>`.
 */
export function ArticleLayout({ header, children, aside, asideFirst, footer, className, ...rest }: ArticleLayoutProps) {
  const hasAside = hasContent(aside);
  const beside = hasAside && <div className="pr-article-aside">{aside}</div>;
  return (
    <article
      className={classNames('pr-article-layout', className)}
      {...rest}
      data-has-aside={hasAside ? (asideFirst ? 'first' : '') : undefined}
    >
      {header}
      {asideFirst && beside}
      {children}
      {!asideFirst && beside}
      {hasContent(footer) && <footer className="pr-article-footer">{footer}</footer>}
    </article>
  );
}
