import type { ReadLanguage } from '../content/language-of-part.js';
import { paragraphMark, quoteMarks } from '../format/quote-marks.js';
import { addressIn } from './addresses.js';
import type { Flow } from './description-list.js';
import type { Draft, QuoteDraft } from './draft.js';
import { elementsIn, type HtmlElement } from './html-tree.js';
import { inline } from './inline.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { isEnclosed, withoutMarks } from './own-markup/inline.js';
import { collapsed, type Part, plainText } from './parts.js';
import { type Texts, textsOf } from './texts.js';

/** What is known of a quotation beside its words. Our own component has added the marks around them. */
interface Given extends Partial<QuoteDraft> {
  isOwn?: boolean;
}

const pairs = [
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
  ['"', '"'],
] as const;

/** A quotation without the marks that enclose the whole. Marks that do not are those of its author. */
export function quote(element: HtmlElement, scope: Scope, flow: Flow, given: Given = {}): Draft[] {
  const { isOwn = false, ...known } = given;
  const source = isOwn || known.attribution || known.leadIn ? undefined : sourceIn(element);
  const { texts, moved } = textsIn(element, scope, flow, source);
  const { attribution = source && nameIn(plainText(inline(source.children, scope))) } = known;
  const last = texts.at(-1);
  const signed = !attribution && !known.leadIn && !isOwn && texts.length > 1 && last ? signature(last) : undefined;
  const words = signed ? texts.slice(0, -1) : texts;
  const text = bare(words, scope, isOwn);
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  if (text.length === 0) return moved;
  const link = source && elementsIn(source.children).find(({ tag }) => tag === 'a');
  const cite = addressIn(element, 'cite', scope) ?? (link && addressIn(link, 'href', scope));
  const block: QuoteDraft & ReadLanguage = {
    type: 'quote',
    ...known,
    text,
    attribution: attribution ?? signed,
    cite,
    marks: isOwn && text === words ? 'none' : undefined,
    ...difference(scope, scope.job.text),
  };
  return [{ block, from: element }, ...moved];
}

/** The paragraphs of a quotation, and what cannot be in one. */
export const textsIn = ({ children }: HtmlElement, scope: Scope, flow: Flow, source?: HtmlElement): Texts =>
  textsOf(
    flow(
      children.filter((node) => node !== source),
      { ...scope, around: [] },
    ),
    scope,
  );

/** The last element of a quotation, if it names the source. */
function sourceIn({ children }: HtmlElement): HtmlElement | undefined {
  const visible = children.filter((node) => typeof node !== 'string' || node.trim());
  const last = visible.length > 1 ? visible.at(-1) : undefined;
  return typeof last === 'object' && isSource(last) ? last : undefined;
}

/** `<footer>`, `<cite>`, or a paragraph that contains nothing but a `<cite>`. */
function isSource(element: HtmlElement): boolean {
  if (/^(footer|cite)$/.test(element.tag)) return true;
  const [only, ...more] = element.children.filter((node) => typeof node !== 'string' || node.trim());
  return element.tag === 'p' && typeof only === 'object' && only.tag === 'cite' && more.length === 0;
}

/** A name without the dash before it. */
export const nameIn = (text: string): string | undefined =>
  collapsed(text)
    .trim()
    .replace(/^[-–—―]+\s*/, '') || undefined;

function signature(text: Part[]): string | undefined {
  const line = plainText(text);
  return /^[–—―]\s*\S/.test(line) && line.length <= 120 && !line.includes('\n') ? nameIn(line) : undefined;
}

/** The text without the marks around it: of our own component those that it has added, of others all. */
export function bare(texts: Part[][], scope: Scope, isOwn: boolean): Part[][] {
  const ofLanguage = quoteMarks(scope.lang);
  const marks = (isOwn ? [ofLanguage] : [ofLanguage, ...pairs]).find((pair) => isEnclosed(texts, pair));
  if (!marks) return texts;
  const [open, close] = marks;
  const before = (text: Part[]) => (isOwn ? paragraphMark(scope.lang, marks) : startsWith(text, open) ? open : '');
  const bared = texts.map((text, index) =>
    withoutMarks(text, [index === 0 ? open : before(text), index === texts.length - 1 ? close : '']),
  );
  if (!bared.every((text) => text !== undefined)) return texts;
  return isOwn ? bared : bare(bared, scope, isOwn);
}

const startsWith = ([first]: readonly Part[], open: string) => typeof first === 'string' && first.startsWith(open);
