import { addressIn } from '../addresses.js';
import { childrenOf, isProse, languageIn, type OwnBlock, proseOf, wordsOf } from './parts.js';

/** What readers are asked to do: a text, and a link. */
export const callToAction: OwnBlock = (element, scope) => {
  const [text, link] = childrenOf(element, 'p?', 'pr-call-to-action-link') ?? [];
  const isOurs = link?.tag === 'a' && isProse(link) && (!text || isProse(text));
  const label = isOurs && wordsOf(link.children);
  const href = label && addressIn(link, 'href', scope);
  if (!label || !href) return undefined;
  return [{ block: { type: 'call-to-action', label, href, text: text && proseOf(text, scope), ...languageIn(scope) }, from: element }];
};
