import { collapsed, isBreak, isEmpty, type Part, type PartElement } from './parts.js';

/** Formatting whose neighbours of the same kind are one, even with a space between. */
const spanning = new Set(['strong', 'emphasis', 'span', 'link']);
const joining = new Set([...spanning, 'superscript', 'subscript', 'quotation']);

const isSpace = (part: Part | undefined) => part === ' ' || part === '\u00a0';

/** The parts in normal form: neighbours joined, white space outside elements, nothing empty. */
export function tidy(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  const given = joined(parts);
  for (let index = 0; index < given.length; index++) {
    const part = given[index] as Part;
    if (typeof part === 'string' || !joining.has(part.type)) {
      result.push(part);
      continue;
    }
    // Gathers the neighbours first, so that each text is tidied once.
    const inner = [...innerOf(part)];
    for (;;) {
      const gap = spanning.has(part.type) && isSpace(given[index + 1]) ? 1 : 0;
      const next = given[index + 1 + gap];
      if (typeof next !== 'object' || !isAlike(part, next)) break;
      for (const piece of [...(gap ? [' '] : []), ...innerOf(next)]) inner.push(piece);
      index += 1 + gap;
    }
    result.push(...hoisted(part, inner));
  }
  return spaced(joined(result));
}

const innerOf = ({ text = [] }: PartElement): readonly Part[] => (typeof text === 'string' ? [text] : text);

const isAlike = (one: PartElement, other: PartElement) =>
  one.type === other.type &&
  one.type !== 'quotation' &&
  one.lang === other.lang &&
  one.dir === other.dir &&
  one.href === other.href &&
  one.hrefLang === other.hrefLang;

/** An element without white space, line breaks and pictures at its ends, which stand before and after it. */
function hoisted(element: PartElement, given: readonly Part[]): Part[] {
  const { type, lang, dir } = element;
  const isSelf = (part: Part) =>
    typeof part === 'object' && part.type === type && type !== 'span' && type !== 'quotation' && !part.lang && !part.dir;
  const inner = tidy(given.flatMap((part) => (isSelf(part) ? innerOf(part as PartElement) : [part])));
  if (type === 'span' && !lang && !dir) return inner;
  const pictures = inner.filter((part) => typeof part === 'object' && part.type === 'picture');
  const text = pictures.length > 0 ? tidy(inner.filter((part) => !pictures.includes(part))) : inner;
  if (isEmpty(text)) return [...pictures, ...text];
  let [start, end] = [0, text.length];
  while (isEmpty(text.slice(start, start + 1))) start++;
  while (isEmpty(text.slice(end - 1, end))) end--;
  const core = text.slice(start, end);
  const [, before = ''] = /^(\s*)/.exec(stringAt(core, 0)) ?? [];
  if (before) core[0] = stringAt(core, 0).slice(before.length);
  const last = stringAt(core, core.length - 1);
  const after = last.slice(last.trimEnd().length);
  if (after) core[core.length - 1] = last.trimEnd();
  const [only] = core;
  // One element in a language of its own needs no other around it.
  const takes =
    type === 'span' &&
    core.length === 1 &&
    typeof only === 'object' &&
    !/^(footnote|break|picture)$/.test(only.type) &&
    !only.lang &&
    !only.dir;
  // The words between quotation marks may be in another language than the marks.
  if (type === 'quotation' && core.length === 1 && typeof only === 'object' && only.type === 'span' && !lang && !dir)
    return [...pictures, ...text.slice(0, start), { ...only, type }, ...text.slice(end)];
  if (takes) return [...pictures, ...text.slice(0, start), before, { ...only, ...languageOf(element) }, after, ...text.slice(end)];
  // The mark of a footnote is raised by itself.
  if (type === 'superscript' && core.every(isMarkOrBracket)) return [...pictures, ...core.filter((part) => typeof part === 'object')];
  return [...pictures, ...text.slice(0, start), before, { ...element, text: core }, after, ...text.slice(end)];
}

const languageOf = ({ lang, dir }: PartElement) => ({ ...(lang && { lang }), ...(dir && { dir }) });

const stringAt = (parts: readonly Part[], index: number) => (typeof parts[index] === 'string' ? parts[index] : '');

const isMarkOrBracket = (part: Part, _: number, all: readonly Part[]) =>
  typeof part === 'object' ? part.type === 'footnote' : all.length > 1 && /^[\s[\](),;]*$/.test(part);

function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let run: string[] = [];
  const flush = () => {
    const text = collapsed(run.join(''));
    if (text) result.push(text);
    run = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      run.push(part);
      continue;
    }
    flush();
    result.push(part);
  }
  flush();
  return result;
}

/** Without the spaces before and after line breaks. */
function spaced(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index): Part[] => {
    if (typeof part !== 'string') return [part];
    const begun = isBreak(parts[index - 1]) ? part.trimStart() : part;
    const text = isBreak(parts[index + 1]) ? begun.trimEnd() : begun;
    return text ? [text] : [];
  });
}

/** Parts as a text of their own, without white space, breaks and pictures at the ends. */
export function trimmedParts(parts: readonly Part[]): Part[] {
  let [start, end] = [0, parts.length];
  while (start < end && isEmpty(parts.slice(start, start + 1))) start++;
  while (end > start && isEmpty(parts.slice(end - 1, end))) end--;
  const text = parts.slice(start, end);
  if (typeof text[0] === 'string') text[0] = text[0].trimStart();
  const last = text.at(-1);
  if (typeof last === 'string') text[text.length - 1] = last.trimEnd();
  return text;
}
