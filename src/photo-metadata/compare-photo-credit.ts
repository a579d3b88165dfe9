import { type Photo, photo as photoReader, type ReadCredit, type ReadPhoto } from '../content/photo.js';
import type { ContentProblem } from '../content/problems.js';
import { readWith } from '../content/reader.js';
import { disclosureOf } from '../format/digital-source.js';
import { describeLicence } from '../format/licences.js';
import { occursIn, wordsOf } from './names.js';
import { problem } from './problems.js';

/**
 * Compares the credit that an editor has written with what the file says of itself, and names contradictions:
 *
 * - another creator, credit line or copyright owner, regardless of case, order, punctuation, initials and of how names are joined;
 * - another licence;
 * - an alternative text, or a Digital Source Type that tells of software, which the file has and the photo lacks.
 *
 * What only one of the two says is no contradiction otherwise. Never throws.
 *
 * @param given the photo of the page
 * @param fromFile the photo that `readPhotoCredit` has returned
 * @returns the contradictions, with paths in `given` that begin with `photo`
 * @example problems.push(...comparePhotoCredit(article.photo, readPhotoCredit(bytes).photo));
 */
export function comparePhotoCredit(given: Photo | undefined, fromFile: Photo | undefined): ContentProblem[] {
  const page: ReadPhoto = readWith(photoReader, given, 'photo') ?? {};
  const file: ReadPhoto = readWith(photoReader, fromFile, 'photo') ?? {};
  return [
    ...(file.alt && page.alt === undefined ? [problem('photo.alt', 'alt', file.alt)] : []),
    ...creditProblems(page.credit, file.credit),
  ];
}

function creditProblems(given: ReadCredit = {}, file: ReadCredit = {}): ContentProblem[] {
  return [
    ...(given.text ? textProblems(given.text, file) : nameProblems(given, file)),
    ...licenceProblems(given, file),
    ...sourceProblems(given, file),
  ];
}

/** All names in a credit. Editors and programs put the same name into different fields. */
const namesIn = ({ text, creator = [], agency, holder = [], source }: ReadCredit) =>
  [text, ...creator, agency, ...holder, source].filter((name) => name !== undefined);

function nameProblems(given: ReadCredit, file: ReadCredit): ContentProblem[] {
  const [inGiven, inFile] = [wordsOf(namesIn(given)), wordsOf(namesIn(file))];
  return (['creator', 'agency', 'holder'] as const).flatMap((field) => {
    const [names, expected] = [[given[field] ?? []].flat(), [file[field] ?? []].flat()];
    const agrees = names.every((name) => occursIn(name, inFile)) && expected.every((name) => occursIn(name, inGiven));
    return names.length === 0 || expected.length === 0 || agrees ? [] : [problem(`photo.credit.${field}`, field, expected.join(', '))];
  });
}

/** A credit as one text may leave out names, but it should have one of them. */
function textProblems(text: string, file: ReadCredit): ContentProblem[] {
  const [words, expected] = [wordsOf([text]), namesIn(file)];
  return expected.length === 0 || expected.some((name) => occursIn(name, words))
    ? []
    : [problem('photo.credit.text', 'text', expected.join(', '))];
}

function licenceProblems(given: ReadCredit, file: ReadCredit): ContentProblem[] {
  if (!given.licence || !file.licence || plainLicence(given.licence) === plainLicence(file.licence)) return [];
  return [problem('photo.credit.licence', 'licence', file.licence)];
}

/** The same for an SPDX identifier and for all addresses of the licence. */
function plainLicence(licence: string): string {
  const { name, href = name } = describeLicence(licence);
  return href
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(?:deed|legalcode)[.\w-]{0,20}$/, '')
    .replace(/\/$/, '');
}

function sourceProblems(given: ReadCredit, file: ReadCredit): ContentProblem[] {
  // What readers are not told can't be missing.
  if (!disclosureOf(file) || disclosureOf(given) === disclosureOf(file)) return [];
  return [problem('photo.credit.digitalSource', 'digitalSource', file.digitalSource)];
}
