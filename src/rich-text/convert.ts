import { type Block, block as readBlock } from '../content/block.js';
import { type Footnote, footnotes as readFootnotes } from '../content/footnote.js';
import { type ContentProblem, Place } from '../content/problems.js';
import { readWith } from '../content/reader.js';
import { deadTargets } from './dead-links.js';
import type { Draft } from './draft.js';
import { flow } from './flow.js';
import { levelled } from './headings.js';
import { elementsIn, type HtmlElement, type HtmlTree, htmlTree } from './html-tree.js';
import { contentOf } from './inner-blocks.js';
import type { Job, RichTextOptions, Scope } from './job.js';
import { inside, languageOfText } from './language.js';
import { findNotes, isNoteLabel } from './notes.js';
import { unwrapped } from './paragraphs.js';
import { lines, type Part, plainText } from './parts.js';
import { type Locate, problemOf } from './problems.js';
import { findTargets } from './targets.js';
import { textsOf } from './texts.js';
import { trimmedParts } from './tidy.js';

/** Running text as content, with what was lost or is doubtful. */
export interface RichText {
  /** For the `body` of an article. */
  blocks: Block[];
  /** For the `footnotes` of the article; their ids are "1", "2" and so on. */
  footnotes: Footnote[];
  /** The path is a position in the source, such as `html:3:14`, or begins with `blocks` or `footnotes`. */
  problems: ContentProblem[];
}

/** Converts HTML. Never throws. */
export function convert(html: string, options: RichTextOptions, locate: Locate): RichText {
  const tree = htmlTree(html);
  const result = converted(tree, options, locate, new Set());
  const dead = deadTargets([...result.blocks, ...result.footnotes]);
  return dead.size > 0 ? converted(tree, options, locate, dead) : result;
}

/** Converts a tree. @param dead ids to which no link may lead */
function converted({ root, isReduced }: HtmlTree, options: RichTextOptions, locate: Locate, dead: ReadonlySet<string>): RichText {
  const body = elementsIn(root.children).find(({ tag }) => tag === 'body');
  const found: ContentProblem[] = [];
  const targets = findTargets(root, dead);
  const notes = findNotes(root, targets.elements);
  const text = languageOfText([body, root], options.language);
  const report: Job['report'] = (element, code, given) => found.push(problemOf(locate(element), code, given));
  const job: Job = { options, notes, targets, text, skipped: new Set(notes.taken), report };
  if (isReduced) report(undefined, 'deep');
  const scope: Scope = { job, around: [], depth: 0, ...text };
  const inBody = body ? inside(body, inside(root, scope)) : scope;
  const drafts = body ? flow(body.children, inBody) : [];
  const read = notes.elements.map((element) => noteOf(element, inside(element, inBody), inBody));
  const moved = read.flatMap(({ moved }) => moved);
  for (const { block, from } of moved) report(from, 'moved', block.type);
  const outside = new Place();
  const blocks = readDrafts(levelled([...drafts, ...moved], job), outside);
  const footnotes =
    readWith(
      readFootnotes,
      read.map(({ note }) => note),
      'footnotes',
      outside,
    ) ?? [];
  return { blocks, footnotes: structuredClone(footnotes), problems: [...found, ...outside.problems] };

  function noteOf(element: HtmlElement, own: Scope, around: Scope): { note: object; moved: Draft[] } {
    const { texts, moved } = textsOf(flow(element.children, own), around);
    const { text, language } = unwrapped(withoutLabel(lines(texts, 2)));
    return { note: { id: notes.elements.indexOf(element) + 1, text, ...language }, moved };
  }
}

/** The blocks that our own readers return, as plain objects: they are read again as part of an article, whose glossary they use. */
function readDrafts(drafts: readonly Draft[], outside: Place): Block[] {
  const blocks: Block[] = [];
  for (const { block } of drafts) {
    const content = readWith(readBlock, contentOf(block), `blocks[${blocks.length}]`, outside);
    if (content) blocks.push(structuredClone(content) as Block);
  }
  return blocks;
}

/** A note without its number, which the page shows itself. */
function withoutLabel(text: Part[]): Part[] {
  const [first, ...rest] = text;
  if (typeof first === 'object') return first.type === 'superscript' && isNoteLabel(plainText([first])) ? trimmedParts(rest) : text;
  return first === undefined
    ? text
    : trimmedParts([first.replace(/^(?:\[\s*\]|\(\s*\)|[.)\]:])\s*/, ''), ...rest].filter((part) => part !== ''));
}
