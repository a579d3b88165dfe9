import type { Flow } from '../description-list.js';
import type { QuoteDraft } from '../draft.js';
import { descendants, elementsIn, type HtmlElement } from '../html-tree.js';
import type { Scope } from '../job.js';
import { difference, inside } from '../language.js';
import { bare, quote as readQuote, textsIn } from '../quote-block.js';
import { childrenOf, isProse, markedText, type OwnBlock, proseOf, wordsOf } from './parts.js';

/** A quotation with the words before or after it, its source, and the original in a disclosure. */
export const quote: OwnBlock = (element, scope, flow) => {
  const [leadIn, words, ...after] =
    childrenOf(element, 'pr-quote-lead-in?', 'pr-quote-text', 'span?', 'pr-quote-original?', 'figcaption?') ?? [];
  const [leadOut = undefined, attribution = undefined, original = undefined] = sourcesIn(after) ?? [];
  if (!words || !sourcesIn(after) || ![leadIn, leadOut, attribution].every((part) => !part || isProse(part))) return undefined;
  const originalWords = original && originalIn(original, scope, flow);
  if (original && !originalWords) return undefined;
  const drafts = readQuote(words, inside(words, scope), flow, {
    type: element.attributes['data-pull'] === undefined ? 'quote' : 'pull-quote',
    leadIn: leadIn && proseOf(leadIn, scope, scope.job.text),
    leadOut: leadOut && proseOf(leadOut, scope, scope.job.text),
    attribution: attribution && markedText(attribution),
    original: originalWords,
    isOwn: true,
  });
  return drafts.some(({ block }) => /quote$/.test(block.type)) ? drafts : undefined;
};

type Found = HtmlElement | undefined;

/** What stands after the words: in a caption, unless other words lead in or out. */
function sourcesIn([leadOut, original, caption]: readonly Found[]): Found[] | undefined {
  if (!caption) return [leadOut, undefined, original];
  const [attribution, inCaption] = childrenOf(caption, 'pr-quote-attribution?', 'pr-quote-original?') ?? [];
  return leadOut || original || (!attribution && !inCaption) ? undefined : [undefined, attribution, inCaption];
}

/** The original words, whose language is named in the summary. */
function originalIn(element: HtmlElement, scope: Scope, flow: Flow): QuoteDraft['original'] {
  const [summary, words] = childrenOf(element, 'summary', 'blockquote') ?? [];
  const hasOnlyText = words && [...descendants(words)].every(({ tag }) => !/^(img|table|iframe|video|object|embed|audio)$/.test(tag));
  if (!summary || !words || !hasOnlyText || !isProse(summary)) return undefined;
  const own = inside(words, scope);
  const text = bare(textsIn(words, own, flow).texts, own, true);
  const name = elementsIn(summary.children).find(({ tag }) => tag === 'bdi');
  return text.length > 0 ? { text, language: name && wordsOf([name]), ...difference(own, scope) } : undefined;
}
