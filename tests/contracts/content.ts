import { bare, type Files } from './files.js';

/** What decides whether content may be shown: only readers do. */
const judgements: [pattern: RegExp, what: string][] = [
  [/\.trim\(\)/, 'trims'],
  [/\b(isSafeUrl|isImageUrl|isSameSitePath)\(/, 'judges an address'],
  [/\bclean(Props)?\(/, 'cleans'],
];

/** Files outside `src/content` that judge content. `src/dom` reads the page, and `src/lib` has the predicates. */
export function judgingFiles(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) =>
    /^src\/(content|dom|lib)\//.test(file)
      ? []
      : judgements
          .filter(([pattern]) => pattern.test(bare(code)))
          .map(([, what]) => `${file} ${what}. Content is read once: put the rule into its reader in src/content.`),
  );
}

/** Casts to a type of commands: a union by `type` needs none. */
export function commandCasts(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) =>
    [...bare(code).matchAll(/\bas \w*Command\w*/g)].map(([cast]) => `${file}: "${cast}". Narrow the union by its type instead.`),
  );
}
