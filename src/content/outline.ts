import type { HeadingLevel, ReadBlock } from './block.js';
import type { ReadHeadingLink } from './contents.js';
import { elementIds } from './element-ids.js';
import type { ReadInline, ReadProse } from './inline.js';
import type { ReadLanguage } from './language-of-part.js';
import { type Context, reportProblem } from './reader.js';

/** Text without what a link must not contain or repeat: links, marks of footnotes, expansions of abbreviations, line breaks. */
function linkText(text: ReadProse): ReadProse {
  if (!Array.isArray(text)) return text;
  const parts = text.flatMap((part): ReadInline[] => {
    if (typeof part === 'string') return [part];
    if (part.type === 'footnote') return [];
    if (part.type === 'break') return [' '];
    if (part.type === 'abbreviation') return part.lang || part.dir ? [{ ...part, type: 'span' }] : [part.text];
    const inner = 'text' in part && linkText(part.text);
    if (part.type === 'link' && !part.lang && !part.dir) return Array.isArray(inner) ? inner : [inner || ''];
    return [
      part.type === 'link' ? { type: 'span', text: inner, lang: part.lang, dir: part.dir } : { ...part, text: inner },
    ] as ReadInline[];
  });
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** The content with some fields changed, or itself where nothing changes. What has been read before may be frozen. */
function changed<Content extends object>(content: Content, fields: Partial<Content>): Content {
  const entries = Object.entries(fields) as [keyof Content, unknown][];
  if (entries.every(([name, value]) => content[name] === value)) return content;
  const copy = { ...content, ...fields };
  for (const [name, value] of entries) if (value === undefined) delete copy[name];
  return copy;
}

interface Heading extends ReadLanguage {
  text: ReadProse;
  id?: string;
}

/**
 * Gives the headings of a text the levels of an outline without gaps, and ids that are unique.
 *
 * @param depth how many levels of headings a table of contents lists; only if there is one do headings get an id that have none
 * @returns the blocks, the same where nothing is wrong, and what the table of contents lists
 */
export function outlined(
  given: ReadBlock[],
  depth: number | undefined,
  context: Context,
): { blocks: ReadBlock[]; headings: ReadHeadingLink[] } {
  const headings: ReadHeadingLink[] = [];
  const ids = elementIds(given, context);

  /** The valid level closest to the given one: below that of the whole text, and at most one below the heading before. */
  const levelIn = (level: number, base: number, before: number): HeadingLevel => {
    const valid = Math.min(6, Math.max(base + 1, Math.min(level, before + 1)));
    if (valid !== level) reportProblem(context, 'level', level, `${valid}`);
    return valid as HeadingLevel;
  };

  const idOf = ({ text, id: own, lang, dir }: Heading, level: number): string | undefined => {
    if (depth === undefined || level > depth + 1) return ids.own(own);
    const id = ids.own(own) ?? ids.made(text);
    headings.push({ text: linkText(text), id, level, ...(lang && { lang }), ...(dir && { dir }) });
    return id;
  };

  /** @param base level of the heading to which all the blocks belong */
  const visit = (blocks: ReadBlock[], base: number): ReadBlock[] => {
    let before = base;
    const visited = blocks.map((block): ReadBlock => {
      switch (block.type) {
        case 'heading':
          before = levelIn(block.level ?? Math.min(base + 1, 6), base, before);
          return changed(block, {
            level: before === 2 && block.level === undefined ? undefined : (before as HeadingLevel),
            id: idOf(block, before),
          });
        case 'questions': {
          const level = levelIn(block.level ?? Math.min(before + 1, 6), base, before);
          const items = block.items.map((item) =>
            changed(item, { id: idOf({ ...item, text: item.question }, level), answer: visit(item.answer, level) }),
          );
          return changed(block, { level, items: sameOr(block.items, items) });
        }
        case 'notice':
          return block.body ? changed(block, { body: visit(block.body, before) }) : block;
        case 'boilerplate': {
          if (block.title === undefined) return changed(block, { body: visit(block.body, before) });
          // Its heading is one of the page, unless it stands inside an answer.
          before = Math.min(6, Math.max(2, base + 1));
          return changed(block, { level: before === 2 ? undefined : (before as HeadingLevel), body: visit(block.body, before) });
        }
        case 'html':
          return changed(block, { children: ids.ofTree(block.children) });
        default:
          return block;
      }
    });
    return sameOr(blocks, visited);
  };
  return { blocks: visit(given, 1), headings };
}

/** The first list if the second has the same items, so that it still carries its reader. */
const sameOr = <Item>(list: Item[], visited: Item[]): Item[] => (visited.every((item, index) => item === list[index]) ? list : visited);
