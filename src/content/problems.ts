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
  type: ({ found, detail }) => [`is ${found} where ${detail} is expected; it is left out.`, `Pass ${detail}.`],
  missing: ({ detail }) => [`has no usable "${detail}"; it is left out.`, `Give it a "${detail}", or remove it.`],
  'stand-in': ({ detail }) => [`has no "${detail}"; a stand-in is shown.`, `Give it a "${detail}".`],
  empty: ({ detail }) => [`has nothing to show; it is left out.`, `Give it ${detail}, or remove it.`],
  address: ({ found }) => [
    `is the URL ${found}, whose scheme is not allowed; it is left out.`,
    'Use http, https, mailto, tel or a relative URL.',
  ],
  fragment: ({ found }) => [`is ${found}, which does not lead to this page; it is left out.`, 'Write "#" and the id of the target.'],
  'same-site': ({ found }) => [
    `is ${found}, which is not a path on this site; it is left out.`,
    'Pass a path that starts with one "/", such as "/news".',
  ],
  option: ({ found, detail }) => [`is ${found}, which is none of ${detail}; it is left out.`, `Use one of ${detail}.`],
  number: ({ found, detail }) => [`is ${found}, which is not ${detail}; it is left out.`, `Pass ${detail}.`],
  language: ({ found }) => [`is ${found}, which is not a BCP 47 language tag; it is left out.`, 'Write a tag such as "fr" or "sr-Latn".'],
  id: ({ found, detail }) => [`is the id ${found}, ${detail}; it is left out.`, 'Give every heading a unique id without spaces.'],
  nesting: () => ['contains itself, or is nested too deeply; it is left out.', 'Flatten the content.'],
  malformed: ({ found }) => [
    `is ${found}, which contains half a character or NUL; it is replaced.`,
    'Cut texts between characters, not between UTF-16 code units.',
  ],
  unreadable: () => ['throws when it is read; it is left out.', 'Pass plain data.'],
  unknown: ({ found, detail }) => [`has the unknown field ${found}; it is ignored.`, `Write "${detail}".`],
  'no-alt': () => ['has no "alt"; screen readers skip the picture.', 'Say what it shows, or pass alt: "" if it is decorative.'],
  repeats: ({ found, detail }) => [
    `is ${found}, which repeats the ${detail}; screen readers say it twice.`,
    'Describe in "alt" what the picture shows.',
  ],
  'unlabelled-group': () => ['has no "label"; it never collapses into a button.', 'Give it the label its button would have.'],
  needs: ({ detail }) => [`is of no use without "${detail}"; it is left out.`, `Add "${detail}", or remove it.`],
};

/** A problem in words: what is wrong and what happens, then how to fix it. */
export function describeProblem(problem: Problem): [what: string, fix: string] {
  const [what, fix] = words[problem.code](problem);
  return [`${problem.path} ${what}`, fix];
}
