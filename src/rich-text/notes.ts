import { isBlockTag } from './elements.js';
import { descendants, elementsIn, type HtmlElement, textOf } from './html-tree.js';
import { noteSections } from './note-sections.js';
import { fragmentOf } from './targets.js';

/** The footnotes of a text. */
export interface Notes {
  /** Links that are marks, with the id of their note. */
  marks: ReadonlyMap<HtmlElement, string>;
  /** Links from a note back to its marks. */
  backLinks: ReadonlySet<HtmlElement>;
  /** The elements that contain the notes, in order. The id of the first is "1". */
  elements: readonly HtmlElement[];
  /** Elements that are no part of the running text: notes, and what contains nothing else. */
  taken: ReadonlySet<HtmlElement>;
}

/** What marks look like: "1", "[1]", "(a)", "*", "iv". */
const label = /^\s*[[(]?\s*(?:\p{Nd}{1,4}|[a-z]{1,2}|[ivxlc]{1,8}|[*†‡§¶#]{1,4})\s*[\])]?\.?\s*$/iu;

export const isNoteLabel = (text: string): boolean => label.test(text);

/** How many elements a mark and the anchor to which its note leads back may be apart. */
const near = 3;

/**
 * Finds footnotes by their links, whichever program wrote them: a short link to a later place from which a link leads back
 * (Word, Google Docs, LibreOffice, Drupal, GFM), or a short, raised one.
 */
export function findNotes(root: HtmlElement, targets: ReadonlyMap<string, HtmlElement>): Notes {
  const all = [...descendants(root)];
  const order = new Map(all.map((element, index) => [element, index]));
  const at = (element: HtmlElement) => order.get(element) ?? 0;
  const links = all.flatMap((link) => {
    const target = targets.get(fragmentOf(link) ?? '');
    return target && target !== link ? [{ link, target }] : [];
  });
  const forward = links.filter(({ link, target }) => at(target) > at(link) && isNoteLabel(textOf([link])));
  const noteOf = noteFinder(new Set(forward.map(({ target }) => target)));
  const ways = forward.flatMap(({ link, target }) => {
    const note = noteOf(target);
    return note && !isInside(link, note) ? [{ link, note }] : [];
  });
  const back = linksBack(links, new Set(ways.map(({ note }) => note)));
  const leadsBack = (way: (typeof ways)[number]) =>
    (back.get(way.note) ?? []).some(({ target }) => Math.abs(at(target) - at(way.link)) <= near);
  const notes = new Set(ways.filter((way) => leadsBack(way) || isRaised(way.link)).map(({ note }) => note));
  const accepted = ways.filter(({ note }) => notes.has(note));
  const { elements, taken } = noteSections(root, notes, at);
  const ids = new Map(elements.map((element, index) => [element, `${index + 1}`]));
  const marks = new Map(accepted.map(({ link, note }) => [link, ids.get(note) ?? '']));
  const around = Array.from({ length: 2 * near + 1 }, (_, index) => index - near);
  const nearMarks = new Set([...marks.keys()].flatMap((mark) => around.map((distance) => at(mark) + distance)));
  const backLinks = new Set(
    [...notes].flatMap((note) => back.get(note) ?? []).flatMap(({ link, target }) => (nearMarks.has(at(target)) ? [link] : [])),
  );
  return { marks, backLinks, elements, taken };
}

/** The first links in each note that lead back. */
function linksBack(links: readonly { link: HtmlElement; target: HtmlElement }[], notes: ReadonlySet<HtmlElement>) {
  const found = new Map<HtmlElement, { link: HtmlElement; target: HtmlElement }[]>();
  for (const way of links) {
    let note: HtmlElement | undefined = way.link;
    while (note && !notes.has(note)) note = note.parent;
    if (!note) continue;
    const list = found.get(note) ?? [];
    if (list.length < 100) list.push(way);
    found.set(note, list);
  }
  return found;
}

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

const isRaised = (link: HtmlElement) => link.parent?.tag === 'sup' || elementsIn(link.children).some(({ tag }) => tag === 'sup');

const holders = new Set(['p', 'li', 'div', 'dd', 'td', 'aside']);

/** Creates a function that returns the element that contains the whole note at a target. */
function noteFinder(targets: ReadonlySet<HtmlElement>) {
  const counts = new Map<HtmlElement, number>();
  for (const target of targets)
    for (let at: HtmlElement | undefined = target; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  return (target: HtmlElement): HtmlElement | undefined => {
    let note: HtmlElement | undefined = target;
    while (note && !isBlockTag(note.tag)) note = note.parent;
    if (!note || !holders.has(note.tag)) return undefined;
    // Several paragraphs of one note are in an element that begins with the first.
    for (let outer = note.parent; outer && /^(div|li|aside|dd|td)$/.test(outer.tag); outer = outer.parent) {
      const [first] = outer.children.filter((node) => typeof node !== 'string' || node.trim());
      if (first !== note || counts.get(outer) !== counts.get(note)) break;
      note = outer;
    }
    return note;
  };
}
