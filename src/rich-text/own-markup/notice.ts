import type { NoticeKind } from '../../content/notice.js';
import type { HtmlElement } from '../html-tree.js';
import { childrenOf, dateIn, isProse, languageIn, mayNest, type OwnBlock, proseOf, visible, within } from './parts.js';

const kinds: readonly NoticeKind[] = ['information', 'important', 'withdrawn', 'archived', 'updated'];

/** A notice: its kind, title and date are in its first paragraph, its text follows. */
export const notice: OwnBlock = (element, scope, flow) => {
  const [label, ...body] = visible(element);
  if (typeof label !== 'object' || !isProse(label) || !mayNest(scope)) return undefined;
  const [named, date] = childrenOf(label, 'span', 'pr-notice-date?') ?? [];
  const [kind, title] = (named && childrenOf(named, 'pr-notice-kind', 'pr-notice-title?')) ?? [];
  const ownKind = kinds.find((name) => name === element.attributes['data-kind']);
  if (!kind || !ownKind) return undefined;
  const drafts = flow(body, within(scope));
  if (!title && drafts.length === 0) return undefined;
  return [
    {
      block: {
        type: 'notice',
        kind: ownKind,
        title: title && proseOf(title as HtmlElement, scope),
        date: date && dateIn(date),
        body: drafts,
        ...languageIn(scope),
      },
      from: element,
    },
  ];
};
