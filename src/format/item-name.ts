import type { ReadInline, ReadProse } from '../content/inline.js';
import type { ReadLanguage } from '../content/language.js';
import type { ReadNewsItem } from '../content/news-list.js';
import { proseText } from './prose-text.js';

/** The name of an item, and what of its teaser the name does not say. */
export interface ItemName extends ReadLanguage {
  text: string;
  teaser?: ReadProse | undefined;
}

/** How many words of a teaser make a name. */
const most = 12;

/** The title of an item; without one, the first words of its teaser, of which the rest remains. */
export function itemName({ title, teaser = '' }: ReadNewsItem): ItemName {
  if (title) return { ...title, teaser: teaser || undefined };
  const parts = typeof teaser === 'string' ? [teaser] : teaser;
  const { first, rest } = split(parts);
  return rest.length === 0 ? { text: proseText(teaser) } : { text: `${proseText(first).trimEnd()}…`, teaser: ['… ', ...rest] };
}

/** The parts up to a number of words, and those after them. An element stays whole. */
function split(parts: readonly ReadInline[]): { first: ReadInline[]; rest: ReadInline[] } {
  let left = most;
  const first: ReadInline[] = [];
  for (const [index, part] of parts.entries()) {
    const words = proseText([part]).match(/\S+/g)?.length ?? 0;
    if (words > left && typeof part === 'string') {
      const [begun = ''] = new RegExp(`^\\s*(\\S+\\s*){${left}}`).exec(part) ?? [];
      return { first: [...first, begun], rest: [part.slice(begun.length), ...parts.slice(index + 1)] };
    }
    if (words > left && first.length > 0) return { first, rest: parts.slice(index) };
    first.push(part);
    left = Math.max(0, left - words);
  }
  return { first, rest: [] };
}
