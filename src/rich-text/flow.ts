import { descriptionList } from './description-list.js';
import { details, joinedDetails } from './details-block.js';
import type { Draft } from './draft.js';
import { isBlockTag, isHeadingTag, isLostTag, isPlainTag, isSilentTag } from './elements.js';
import { figure, isFigure } from './figure-block.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';
import { inline } from './inline.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { list } from './list-block.js';
import { ownBlock } from './own-markup/blocks.js';
import { isGenerated } from './own-markup/inline.js';
import { inOwnLanguage, paragraphs, paragraphsOf, unwrapped, withoutPictures, withoutStrong } from './paragraphs.js';
import { isEmpty } from './parts.js';
import { quote } from './quote-block.js';
import { formattingOf, isHidden } from './styles.js';
import { table } from './table-block.js';
import { typedLists } from './typed-lists.js';
import { video } from './video-block.js';

/** Converts nodes into blocks. */
export function flow(nodes: readonly HtmlNode[], scope: Scope): Draft[] {
  const drafts: Draft[] = [];
  let run: HtmlNode[] = [];
  const flush = () => {
    for (const draft of run.length > 0 ? paragraphs(run, scope) : []) drafts.push(draft);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !(node.hasBlock || isBlockTag(node.tag))) {
      run.push(node);
      continue;
    }
    flush();
    for (const draft of blocksOf(node, scope)) drafts.push(draft);
  }
  flush();
  return joinedDetails(typedLists(drafts));
}

function blocksOf(element: HtmlElement, outer: Scope): Draft[] {
  const { tag } = element;
  const { job } = outer;
  if (job.skipped.has(element) || isSilentTag(tag) || isHidden(element) || isGenerated(element)) return [];
  if (isLostTag(tag)) {
    job.report(element, 'removed', tag);
    return [];
  }
  const scope = inside(element, outer);
  if (isHeadingTag(tag)) return heading(element, scope);
  const own = ownBlock(element, scope, flow);
  if (own) return own;
  if (isFigure(element)) return figure(element, scope, flow);
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return list(element, scope, flow);
    case 'dl':
      return descriptionList(element, scope, flow);
    case 'blockquote':
      return quote(element, scope, flow);
    case 'table':
      return table(element, scope, flow);
    case 'hr':
      return [{ block: { type: 'divider' }, from: element }];
    case 'iframe':
    case 'embed':
    case 'object':
    case 'video':
    case 'audio':
      return video(element, scope, flow);
    case 'details':
      return details(element, scope, flow);
    case 'summary':
      return paragraphsOf([{ type: 'strong', text: inline(element.children, scope) }], scope, element);
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return paragraphs([{ ...element, tag: 'pre' }], outer, element);
    case 'p':
      if (!element.hasBlock) return paragraphs(element.children, withFormatting(element, scope), element);
      break;
  }
  if (isBlockTag(tag)) return flow(element.children, withFormatting(element, scope));
  if (!isPlainTag(tag) && tag.includes('-')) job.report(element, 'element', tag);
  return flow(element.children, { ...scope, around: [...scope.around, element] });
}

const withFormatting = (element: HtmlElement, scope: Scope): Scope =>
  /^(p|div)$/.test(element.tag) && formattingOf(element).length > 0 ? { ...scope, around: [...scope.around, element] } : scope;

function heading(element: HtmlElement, scope: Scope): Draft[] {
  const { pictures, text: given } = withoutPictures(inline(element.children, scope));
  const drafts = pictures.map((block): Draft => ({ block, from: element }));
  if (isEmpty(given)) return drafts;
  const { text, language } = unwrapped(given);
  const own = { type: 'heading' as const, text: withoutStrong(text), ...difference({ ...scope, ...language }, scope.job.text) };
  const id = scope.job.targets.headingIds.get(element);
  return [...drafts, { block: { ...inOwnLanguage(own, scope.job.text), level: Number(element.tag[1]), id }, from: element }];
}
