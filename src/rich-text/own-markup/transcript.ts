import type { TurnDraft } from '../draft.js';
import type { HtmlElement, HtmlNode } from '../html-tree.js';
import { hasClass } from '../html-tree.js';
import { inline } from '../inline.js';
import type { Scope } from '../job.js';
import { difference, inside } from '../language.js';
import { isEmpty, type Part } from '../parts.js';
import { trimmedParts } from '../tidy.js';
import { isProse, languageIn, type OwnBlock, visible, wordsOf } from './parts.js';

/** A conversation: a division for each turn, whose first paragraph begins with its time and its speaker. */
export const transcript: OwnBlock = (element, scope) => {
  const turns = visible(element);
  if (turns.length === 0 || !turns.every(isTurn)) return undefined;
  const items = turns.map((turn) => turnOf(turn as HtmlElement, scope));
  if (!items.every(({ text }) => text.length > 0)) return undefined;
  return [{ block: { type: 'transcript', items, ...languageIn(scope) }, from: element }];
};

const isTurn = (node: HtmlNode): boolean =>
  typeof node === 'object' &&
  node.tag === 'div' &&
  visible(node).length > 0 &&
  visible(node).every((part) => typeof part === 'object' && part.tag === 'p' && isProse(part));

function turnOf(turn: HtmlElement, scope: Scope): TurnDraft {
  const own = inside(turn, scope);
  const [first, ...more] = visible(turn) as [HtmlElement, ...HtmlElement[]];
  const begun = visible(first);
  const has = (node: HtmlNode | undefined): node is HtmlElement => typeof node === 'object' && hasClass(node, 'pr-transcript-time');
  const time = has(begun[0]) ? (begun.shift() as HtmlElement) : undefined;
  const isSpeaker = typeof begun[0] === 'object' && begun[0].tag === 'b' && begun[0].attributes.translate === 'no';
  const speaker = isSpeaker ? (begun.shift() as HtmlElement) : undefined;
  const rest = first.children.slice(first.children.findLastIndex((node) => node === time || node === speaker) + 1);
  const texts: Part[][] = [rest, ...more.map(({ children }) => children)].map((nodes) => trimmedParts(inline(nodes, own)));
  return {
    // What stands between the name and the words: a colon, in French after a space.
    speaker: speaker && wordsOf(speaker.children).replace(/\s?[:：]$/u, ''),
    time: time && wordsOf(time.children),
    text: texts.filter((text) => !isEmpty(text)),
    ...difference(own, scope),
  };
}
