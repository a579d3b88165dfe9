/** Kinds of loss while content is read. */
export type ProblemCode =
  | 'type'
  | 'missing'
  | 'stand-in'
  | 'empty'
  | 'address'
  | 'fragment'
  | 'same-site'
  | 'option'
  | 'number'
  | 'language'
  | 'id'
  | 'nesting'
  | 'malformed'
  | 'unreadable'
  | 'unknown'
  | 'no-alt'
  | 'repeats'
  | 'needs'
  | 'unlabelled-group';

/** Something in the content that was left out, changed, or will be noticed by readers. */
export interface Problem {
  /** Where it is in the object that was read: `page.navigation[2].children[0].label`. */
  path: string;
  code: ProblemCode;
  /** What was found there, in short. */
  found: string;
  /** What was expected: a type, the options, the name of a field. */
  detail?: string | undefined;
}

type Words = (problem: Problem) => [what: string, fix: string];

const words: Record<ProblemCode, Words> = {
  type: ({ found, detail }) => [`is ${found}, but ${detail} is expected, so it is left out.`, `Pass ${detail}.`],
  missing: ({ detail }) => [`has no usable "${detail}", so it is left out.`, `Add "${detail}", or remove it.`],
  'stand-in': ({ detail }) => [`has no "${detail}", so a placeholder is shown.`, `Add "${detail}".`],
  empty: ({ detail }) => ['has nothing to show, so it is left out.', `Add ${detail}, or remove it.`],
  address: ({ found }) => [
    `is the URL ${found}, whose scheme is not allowed, so it does not become a link.`,
    'Use an http, https, mailto, tel or relative URL.',
  ],
  fragment: ({ found }) => [
    `is ${found}, which does not lead to a place on this page, so it is left out.`,
    'Write "#" followed by the id of the target.',
  ],
  'same-site': ({ found }) => [
    `is ${found}, which is not a path on this site, so it is left out.`,
    'Pass a path that starts with a single "/", such as "/news".',
  ],
  option: ({ found, detail }) => [`is ${found}, which is not one of ${detail}, so it is left out.`, `Use one of ${detail}.`],
  number: ({ found, detail }) => [`is ${found}, which is not ${detail}, so it is left out.`, `Pass ${detail}.`],
  language: ({ found }) => [
    `is ${found}, which is not a BCP 47 language tag, so it is left out.`,
    'Write a tag such as "fr" or "sr-Latn".',
  ],
  id: ({ found, detail }) => [`contains the id ${found}, ${detail}, so it is left out.`, 'Give every heading a unique id without spaces.'],
  nesting: () => ['contains itself or is nested too deeply, so it is left out.', 'Flatten the content.'],
  malformed: ({ found }) => [
    `is ${found}, which contains a lone surrogate or NUL; the character is replaced or removed.`,
    'Truncate text between characters, not between UTF-16 code units.',
  ],
  unreadable: () => ['throws when read, so it is left out.', 'Pass plain data.'],
  unknown: ({ found, detail }) => [`has an unknown field, ${found}, which is ignored.`, `Did you mean "${detail}"?`],
  'no-alt': () => ['has no "alt", so screen readers skip the image.', 'Describe what it shows, or pass alt: "" if it is decorative.'],
  repeats: ({ found, detail }) => [
    `is ${found}, which repeats the ${detail}, so screen readers read it twice.`,
    'Describe in "alt" what the image shows.',
  ],
  needs: ({ detail }) => [`has no effect without "${detail}", so it is left out.`, `Add "${detail}", or remove it.`],
  'unlabelled-group': () => ['has no "label", so it cannot collapse into a button.', 'Add "label": it names the button.'],
};

/** A problem in words: what is wrong and what happens, then how to fix it. */
export function describeProblem(problem: Problem): [what: string, fix: string] {
  const [what, fix] = words[problem.code](problem);
  return [`${problem.path} ${what}`, fix];
}
