import { bare, type Files } from './files.js';

/** Matches checks of content, which only readers may perform. */
const judgements: [pattern: RegExp, what: string][] = [
  [/\.trim\(\)/, 'trims'],
  [/\b(isSafeUrl|isImageUrl|isSameSitePath)\(/, 'judges an address'],
  [/\bclean(Props)?\(/, 'cleans'],
];

/**
 * Files outside `src/content` that check content. `src/dom` reads the page, `src/rich-text` reads HTML, and `src/lib` contains the predicates.
 */
export function judgingFiles(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) =>
    /^src\/(content|dom|lib|rich-text)\//.test(file)
      ? []
      : judgements
          .filter(([pattern]) => pattern.test(bare(code)))
          .map(([, what]) => `${file} ${what}. Content is read once: put the rule into its reader in src/content.`),
  );
}

/** Casts to a command type, which a union discriminated by `type` does not need. */
export function commandCasts(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) =>
    [...bare(code).matchAll(/\bas \w*Command\w*/g)].map(([cast]) => `${file}: "${cast}". Narrow the union by its type instead.`),
  );
}
