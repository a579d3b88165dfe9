import type { Scope } from './scope.js';

type Words = (found: string, detail: string) => [what: string, fix: string];

/** The problems of content, each with its consequence and its remedy. The texts follow the path of the value. */
const words = {
  text: (found) => [`is ${found}, but text is expected, so it is left out.`, 'Pass text.'],
  object: (found) => [`is ${found}, but an object is expected, so it is left out.`, 'Pass an object with the fields of its type.'],
  container: (_, detail) => [
    `is a ${detail}, which has no fields of its own, so nothing in it is read.`,
    'Await a promise; pass Object.fromEntries() of a map and an array of a set.',
  ],
  list: (found) => [`is ${found}, but a list is expected, so it is left out.`, 'Pass a list.'],
  missing: (_, detail) => [`has no usable "${detail}", so it is left out.`, `Add "${detail}", or remove it.`],
  placeholder: (_, detail) => [`has no "${detail}", so a placeholder is shown.`, `Add "${detail}".`],
  substitute: (found, detail) => [`has no "${detail}", so ${found} takes its place.`, `Add "${detail}".`],
  empty: (_, detail) => ['has nothing to show, so it is left out.', `Add ${detail}, or remove it.`],
  address: (found) => [
    `is the URL ${found}, whose scheme is not allowed, so it does not become a link.`,
    'Use an http, https, mailto, tel or relative URL.',
  ],
  fragment: (found) => [
    `is ${found}, which does not lead to a place on this page, so it is left out.`,
    'Write "#" followed by the id of the target.',
  ],
  path: (found) => [
    `is ${found}, which is not a path on this site, so it is left out.`,
    'Pass a path that starts with a single "/", such as "/news".',
  ],
  option: (found, detail) => [`is ${found}, which is not one of ${detail}, so it is left out.`, `Use one of ${detail}.`],
  number: (found) => [
    `is ${found}, which is not a valid number here, so it is left out.`,
    'Pass a whole number, or for a size in pixels a number above 0.',
  ],
  language: (found) => [`is ${found}, which is not a BCP 47 language tag, so it is left out.`, 'Write a tag such as "fr" or "sr-Latn".'],
  id: (found) => [
    `contains the id ${found}, which has spaces or is already used, so it is left out.`,
    'Give every heading a unique id without spaces; "main" and ids that begin with "pr-" are reserved.',
  ],
  'note-id': (found) => [`has the id ${found} of an earlier note, so it is left out.`, 'Give every footnote an id of its own.'],
  nesting: () => ['contains itself or is nested too deeply, so it is left out.', 'Flatten the content.'],
  'nested-link': (found) => [
    `contains a link to ${found} inside a link, so only its text is kept.`,
    'End the outer link before the inner one begins.',
  ],
  time: (found) => [
    `is ${found}, which is not a valid value of the HTML datetime attribute, so it is left out.`,
    'Write a date as 2026-03-05, a time as 12:00, an instant as 2026-03-05T12:00Z, a duration as PT45M.',
  ],
  malformed: (found) => [
    `is ${found}, which contains a lone surrogate or NUL; the character is replaced.`,
    'Truncate text between characters, not between UTF-16 code units.',
  ],
  unreadable: () => ['throws when read, so it is left out.', 'Pass plain data.'],
  submenu: () => ['is a menu inside a menu, or not a command, so it is left out.', 'Put the commands into the outer menu.'],
  unlabelled: () => ['has no "label", so it cannot collapse into a button.', 'Add "label": it names the button.'],
  needs: (found, detail) => [
    `has "sizes" (${found}), which has no effect without "${detail}", so it is left out.`,
    `Add "${detail}", or remove it.`,
  ],
  misspelt: (found, detail) => [`has an unknown field, ${found}, which is ignored.`, `Did you mean "${detail}"?`],
  'no-alt': () => ['has no "alt", so screen readers skip the image.', 'Describe what it shows, or pass alt: "" if it is decorative.'],
  repeats: (found, detail) => [
    `has the "alt" ${found}, which repeats the ${detail}, so screen readers read it twice.`,
    'Describe in "alt" what the image shows.',
  ],
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof words;

/** The position of a value in the content, and the hooks that report problems. */
export interface Context {
  /** Context of the parent; absent for the outermost value. */
  up?: Context | undefined;
  /** The object or list that contains the value. */
  parent?: object;
  /** Key or index of the value in `parent`. */
  key?: string | number;
  /** What the texts of the article share; absent outside an article. */
  scope?: Scope | undefined;
  /** Called when a value is left out or changed; absent if problems are not collected, as in production. */
  report?: undefined | ((context: Context, code: ProblemCode, found?: unknown, detail?: string | object) => void);
  /** Called with every object after it has been read. */
  check?: undefined | ((context: Context, fields: object, value: object, content: object) => void);
}

/** A value that was left out or changed, or that makes the page harder to use. */
export interface ContentProblem {
  /** Path in the object that was passed: `page.navigation[2].children[0].label`. */
  path: string;
  /** The problem and its consequence. */
  message: string;
  /** The remedy. */
  fix: string;
}

/** Creates hooks for one call of a reader, and the list to which they add the problems it finds. */
export function collectProblems(): Required<Pick<Context, 'report' | 'check'>> & { problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const report: Required<Context>['report'] = (context, code, found, detail = '') => {
    const expected = typeof detail === 'string' ? detail : [...new Set(Object.values(detail))].join(', ');
    const [message, fix] = (words[code] as Words)(preview(found), expected);
    problems.push({ path: pathOf(context), message, fix });
  };
  const check: Required<Context>['check'] = (context, fields, value, content) => {
    // A fetch that nobody awaits, a map that a YAML parser makes.
    const [kind] = /Promise|Map|Set/.exec(Object.prototype.toString.call(value)) ?? [];
    if (kind) report(context, 'container', undefined, kind);
    for (const [name, meant] of misspelt(value, fields)) report(context, 'misspelt', name, meant);
    if ('srcSet' in fields) checkPhoto(content, (code, ...rest) => report(context, code, ...rest));
  };
  return { problems, report, check };
}

/** The path from the caller's object down to a value. */
function pathOf({ up, parent, key = '' }: Context): string {
  const outer = up ? pathOf(up) : '';
  if (outer && !isOfCaller(parent, up)) return outer;
  return outer + (typeof key === 'number' ? `[${key}]` : outer ? `.${key}` : key);
}

/** False for an object that a reader has wrapped around a text: its key is not in the caller's object. */
function isOfCaller(parent: unknown, { parent: outer, key = '' }: Context = {}): boolean {
  try {
    return (outer as Record<string | number, unknown>)[key] === parent;
  } catch {
    return true;
  }
}

function preview(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}

/** Unknown fields that differ from known ones in spelling only. All other unknown fields may belong to the CMS. */
function misspelt(value: object, fields: object): [name: string, meant: string][] {
  const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  return Object.keys(value).flatMap((name): [string, string][] => {
    const meant = Object.hasOwn(fields, name) ? undefined : Object.keys(fields).find((field) => plain(field) === plain(name));
    return meant === undefined ? [] : [[name, meant]];
  });
}

interface PhotoTexts {
  src?: string;
  alt?: string;
  caption?: string;
  credit?: { text?: string };
}

function checkPhoto({ src, alt, caption, credit }: PhotoTexts, report: (code: ProblemCode, found?: string, detail?: string) => void): void {
  if (src !== undefined && alt === undefined) report('no-alt');
  if (alt && (alt === caption || alt === credit?.text)) report('repeats', alt, alt === caption ? 'caption' : 'credit');
}
