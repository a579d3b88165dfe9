import type { ComponentPropsWithRef, ReactNode } from 'react';
import { hasContent } from '../../elements/has-content.js';
import { classNames } from '../../lib/class-names.js';

export interface ArticleLayoutProps extends ComponentPropsWithRef<'article'> {
  /** What stands above the text: an `ArticleHeader`. */
  header?: ReactNode;
  /** The text: an `ArticleBody`. */
  children?: ReactNode;
  /** Facts, related pages: beside the text where there is room, after it where there is not. */
  aside?: ReactNode;
  /** Contact, tags, a note to editors. */
  footer?: ReactNode;
}

/**
 * One article in a column that reads well, with room beside it. The reading order is header, text, aside, footer
 * at every width. The page owes it a `<main>` around it, and a heading inside. It is not a live region.
 *
 * Root: `<article>`.
 */
export function ArticleLayout({ header, children, aside, footer, className, ...rest }: ArticleLayoutProps) {
  return (
    <article {...rest} className={classNames('pr-article-layout', className)} data-has-aside={hasContent(aside) ? '' : undefined}>
      {header}
      {children}
      {hasContent(aside) && <div className="pr-article-aside">{aside}</div>}
      {hasContent(footer) && <footer className="pr-article-footer">{footer}</footer>}
    </article>
  );
}
