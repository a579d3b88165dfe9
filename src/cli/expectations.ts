import type { FoundProblem, ProblemCode } from '../content/problems.js';
import { plainText } from '../content/reader.js';

/**
 * The problems by which readers would miss something that the file says, with what was expected instead. They are errors. All others are
 * warnings: the page says everything, though something in it has been adjusted (docs/decisions/052).
 */
const errors: Partial<Record<ProblemCode, (expected: string) => string>> = {
  text: () => 'text',
  object: () => 'an object with the fields of its type',
  list: () => 'a list',
  missing: (name) => `"${name}"`,
  empty: (fields) => fields,
  option: (names) => `one of ${names}`,
  number: () => 'a whole number, or for a size a number above 0',
  duration: () => 'an ISO 8601 duration such as PT1H5M, or a number of seconds',
  email: () => 'an e-mail address alone',
  'note-id': () => 'an id that no other note has',
  nesting: () => 'content that is less deeply nested',
  submenu: () => 'a command of the outer menu',
  misspelt: (name) => `"${name}"`,
  address: () => 'an http, https or relative URL, or data:image',
};

/** What was found and expected, if the problem is an error. @param value what the file has at its path */
export function errorOf({ code, path, found, expected }: FoundProblem, value: unknown): { found: string; expected: string } | undefined {
  const words = errors[code];
  // A link with an unsafe URL keeps its text; of a picture nothing is left.
  if (!words || (code === 'address' && !path.endsWith('.src'))) return undefined;
  // A CMS leaves fields empty: where nothing is written, nothing is lost.
  if ((code === 'missing' || code === 'empty') && isBlank(value)) return undefined;
  return { found: code === 'misspelt' ? found : preview(value), expected: words(expected) };
}

/** Whether a value says nothing: `type` alone says only what would be there. */
function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return plainText(value) === undefined;
  return Object.entries(value).every(([name, inner]) => name === 'type' || inner === false || isBlank(inner));
}

function preview(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  const names = Object.keys(value).map((name) => `"${name}"`);
  const shown = names.length > 4 ? [...names.slice(0, 3), 'more'] : names;
  return names.length === 0 ? 'an empty object' : `an object with ${shown.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
}
