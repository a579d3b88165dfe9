import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../lib/class-names.js';

export interface ArticleBodyProps extends ComponentPropsWithRef<'div'> {}

/**
 * The running text: plain `<p>`, `<h2>`, `<ul>`, `<ol>`, `<blockquote>`, `<a>` set to be read.
 * Headings start at level 2 and skip none. Mark text in another language with `lang` and `dir`.
 *
 * Root: `<div>`.
 */
export function ArticleBody({ className, ...rest }: ArticleBodyProps) {
  return <div {...rest} className={classNames('pr-article-body', className)} />;
}
