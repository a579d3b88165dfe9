import { type ComponentPropsWithRef, createElement, type ElementType, type ReactNode } from 'react';
import type { HtmlContent, ReadHtmlElement, ReadHtmlNode } from '../../content/html.js';
import { htmlTree } from '../../content/html-tree.js';
import { plainText, read } from '../../content/reader.js';
import { type LinkComponentProp, linkElement } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { classNames } from '../../lib/class-names.js';

export interface ArticleHtmlProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** Texts and elements. */
  html: HtmlContent;
}

/**
 * HTML elements for which there is no other component: figures, ruby, complex tables, details. What is unsafe, unknown or misplaced is
 * left out, its text is kept. Without content it renders nothing. Stylesheet: `rich-article.css`.
 *
 * Root: `<div>`.
 */
export function ArticleHtml({ html: given, linkComponent, className, ...rest }: ArticleHtmlProps) {
  const html = read(htmlTree, given, 'ArticleHtml', 'html');
  if (!html) return null;
  const { children, lang, dir } = html;
  return mixed(
    <div className={classNames('pr-article-html', className)} {...(lang || dir ? { lang, dir } : {})} {...rest}>
      {elements(children, linkElement(linkComponent))}
    </div>,
  );
}

// Children are passed one by one: React joins no list of texts.
const elements = (nodes: readonly ReadHtmlNode[], link: ElementType): ReactNode[] =>
  nodes.map((node, key) => {
    if (typeof node === 'string') return node;
    const { tag, attributes, children = [] } = node;
    const inside = elements(children, link);
    // The box wraps within what is visible of the table.
    if (tag === 'caption') return createElement(tag, { key, ...attributes }, mixed(createElement('div', {}, ...inside)));
    const element = mixed(createElement((tag === 'a' ? link : tag) as ElementType, { key, ...attributes }, ...inside));
    return tag === 'table' ? scrolling(element, node, key) : element;
  });

/** A table in a box that scrolls if the table is wider, and can be focused if it has a caption (see `ArticleTable`). */
function scrolling(table: ReactNode, { children = [] }: ReadHtmlElement, key: number): ReactNode {
  const caption = children.find((child) => typeof child === 'object' && child.tag === 'caption');
  const label = caption && plainText(textOf(caption).replace(/\s+/g, ' '));
  const Root = label ? 'section' : 'div';
  return (
    <Root key={key} className="pr-article-table" aria-label={label} tabIndex={label ? 0 : undefined}>
      {table}
    </Root>
  );
}

const textOf = (node: ReadHtmlNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(textOf).join(''));
