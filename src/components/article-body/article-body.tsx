import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../lib/class-names.js';

export interface ArticleBodyProps extends ComponentPropsWithRef<'div'> {
  /** Paragraphs, headings, lists, and components such as `Quote` and `ArticleTable`. */
  children?: ReactNode;
}

/**
 * The running text of an article: styles plain `<p>`, `<h2>`, `<ul>`, `<ol>`, `<blockquote>` and `<a>` elements.
 * Start headings at level 2 and skip no level. Mark text in another language with `lang` and `dir`.
 *
 * Root: `<div>`.
 */
export function ArticleBody({ className, ...rest }: ArticleBodyProps) {
  return <div className={classNames('pr-article-body', className)} {...rest} />;
}
