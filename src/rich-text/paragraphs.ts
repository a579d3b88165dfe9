import type { ReadLanguage } from '../content/language-of-part.js';
import type { Draft, DraftBlock } from './draft.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';
import { formatted, inline } from './inline.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { isBreak, isEmpty, type Part, type PartElement, plainText, splitAt } from './parts.js';
import { tidy, trimmedParts } from './tidy.js';

/** Converts nodes without blocks into paragraphs: two line breaks begin a new one, pictures stand before the text that contains them. */
export function paragraphs(nodes: readonly HtmlNode[], scope: Scope, from?: HtmlElement): Draft[] {
  const parts = scope.around.reduceRight((text, element) => formatted(element, text, scope, scope), inline(nodes, scope));
  return paragraphsOf(parts, scope, from);
}

export function paragraphsOf(given: readonly Part[], scope: Scope, from?: HtmlElement): Draft[] {
  const parts = tidy(given);
  const inRow = (index: number) => isBreak(parts[index]) && (isBreak(parts[index - 1]) || isBreak(parts[index + 1]));
  return splitAt(parts, (_, index) => inRow(index)).flatMap((piece) => {
    const { pictures, text } = withoutPictures(piece);
    return [...pictures.map((block): Draft => ({ block, from })), ...(isEmpty(text) ? [] : [{ block: paragraph(text, scope), from }])];
  });
}

/** Pictures and text, apart. */
export function withoutPictures(parts: readonly Part[]) {
  const isPicture = (part: Part): part is PartElement => typeof part === 'object' && part.type === 'picture';
  const pictures = parts.filter(isPicture).flatMap(({ picture }) => picture ?? []);
  return { pictures, text: trimmedParts(pictures.length > 0 ? tidy(parts.filter((part) => !isPicture(part))) : parts) };
}

const paragraph = (text: Part[], scope: Scope): DraftBlock =>
  inOwnLanguage({ type: 'paragraph' as const, text, ...difference(scope, scope.job.text) }, scope.job.text);

/** A text that is one element: the language of the element belongs to the whole. */
export function unwrapped(text: Part[]): { text: Part[]; language: ReadLanguage } {
  const [only] = text;
  if (text.length !== 1 || typeof only !== 'object' || !(only.lang || only.dir)) return { text, language: {} };
  const { lang, dir, ...rest } = only;
  const inner = unwrapped(rest.type === 'span' && typeof rest.text !== 'string' ? (rest.text ?? []) : [rest]);
  return { text: inner.text, language: { ...(lang && { lang }), ...(dir && { dir }), ...inner.language } };
}

/** A block whose text is not one element in a language of its own. */
export function inOwnLanguage<Own extends { text: Part[] } & ReadLanguage>(block: Own, around: ReadLanguage): Own {
  const { lang, dir, ...rest } = block;
  const { text, language } = unwrapped(block.text);
  return { ...rest, text, ...difference({ lang: lang ?? around.lang, dir: dir ?? around.dir, ...language }, around) } as Own;
}

/** The visible text of a paragraph whose words are all bold. */
export function boldText(block: DraftBlock): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [only] = block.text;
  return block.text.length === 1 && typeof only === 'object' && only.type === 'strong' ? plainText([only]) : undefined;
}

/** The text of a heading: without the emphasis that all of it has anyway. */
export function withoutStrong(text: Part[]): Part[] {
  const [only] = text;
  return text.length === 1 && typeof only === 'object' && only.type === 'strong' && Array.isArray(only.text) ? only.text : text;
}
