import changelog from '../../../CHANGELOG.md?raw';
import { sectionOf } from './rows.js';

/** Links to files of the repository lead nowhere from here. */
const withoutFiles = (text: string) => text.replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');

const [, next = ''] = changelog.split('\n## [Unreleased]\n');
const [unreleased = '', ...released] = next.split(/^(?=## \[)/m);

/** The entries of a changelog, each with the lines that continue it. */
const entriesOf = (text: string) => text.split(/^(?=- )/m).filter((entry) => entry.startsWith('- '));

/** The changes that callers have to follow. */
export const breakingChanges = (): string =>
  withoutFiles(
    entriesOf(unreleased)
      .filter((entry) => /\bbreaking\b/i.test(entry))
      .map((entry) => (entry.split('\n\n')[0] ?? '').trim())
      .join('\n'),
  );

/** A kind of change in the version that has no number yet, below a heading of the second level. */
const kindOf = (kind: string): string => withoutFiles(sectionOf(`\n${unreleased}`, `### ${kind}`)).replaceAll(/^#### /gm, '### ');

export const added = (): string => kindOf('Added');
export const changed = (): string => kindOf('Changed');
export const fixed = (): string => kindOf('Fixed');

/** The versions that have been released. */
export const releases = (): string => withoutFiles(released.join('')).replace(/^## \[([^\]]*)\](?:\([^)]*\))? - (.*)$/gm, '### $1, $2');
