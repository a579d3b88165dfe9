import type { Prose, ReadFootnoteMark, ReadProse } from './inline.js';
import { type LanguageOfPart, language, type ReadLanguage } from './language.js';
import { createMark } from './mark.js';
import { orProse, prose } from './prose.js';
import { type Fields, list, object, type Reader, reportProblem, text } from './reader.js';

/** A note at the end of an article. Notes are numbered in order. */
export interface Footnote extends LanguageOfPart {
  /**
   * Id of the note, to which its marks in the text refer.
   * @default its number
   */
  id?: string | null | undefined;
  /** The note. */
  text: Prose;
}

/** A note with its number and the number of marks that refer to it. */
export interface ReadFootnote extends ReadLanguage {
  id: string;
  text: ReadProse;
  marks?: number;
}

const fields = /* @__PURE__ */ object({ id: text, text: prose, ...language } satisfies Fields<Footnote>, { required: ['text'] });
const readNotes = /* @__PURE__ */ list(/* @__PURE__ */ orProse(fields));

const NotesMark = /* @__PURE__ */ createMark();
const asRead = (notes: ReadFootnote[]) => new NotesMark(notes) as ReadFootnote[];

/** Reads the notes of an article. Of two notes with the same id the first counts. */
export const footnotes: Reader<ReadFootnote[]> = (value, context) => {
  if (Array.isArray(value) && NotesMark.isOn(value)) return value as ReadFootnote[];
  const ids = new Set<string>();
  const notes = (readNotes(value, context) ?? []).flatMap((note, index) => {
    const id = note.id ?? `${index + 1}`;
    return ids.size === ids.add(id).size ? (reportProblem(context, 'note-id', id) ?? []) : [{ ...note, id }];
  });
  return notes.length > 0 ? asRead(notes) : undefined;
};

/**
 * Numbers the marks in everything that has been read, and counts the marks of each note. A mark without a note has no number.
 *
 * @returns the notes with their marks counted
 */
export function numberMarks(content: object, notes: readonly ReadFootnote[]): ReadFootnote[] {
  const marks = new Map(notes.map(({ id }, index) => [id, { number: index + 1, count: 0 }]));
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'footnote') number(value as ReadFootnoteMark);
    else Object.values(value).forEach(visit);
  };
  const number = (mark: ReadFootnoteMark) => {
    const found = marks.get(mark.note);
    if (!found) return;
    found.count += 1;
    // What is frozen has been numbered before.
    if (!Object.isFrozen(mark)) Object.assign(mark, { number: found.number, occurrence: found.count });
  };
  visit(content);
  return asRead(notes.map((note) => ({ ...note, marks: marks.get(note.id)?.count ?? 0 })));
}
