/** A mistake in the command itself, rather than in content. */
export class UsageError extends Error {}

export const help = {
  main: `Usage: pressroom-ui <command> [options]

Renders accessible news pages from JSON files, as HTML that needs no build and no server.

Commands:
  render <file|folder|->     writes pages
  validate <file|folder|->   only reports the problems of their content
  schema                     prints the JSON Schema of content files
  theme <colour>             writes a stylesheet with the colours of a brand

Options:
  -h, --help                 of the package, or of a command
  -v, --version

Exit status: 0 if all is well, also with warnings; 1 if content has errors, and nothing was written;
2 if the command itself is wrong.
`,
  render: `Usage: pressroom-ui render <file|folder|-> [options]

Renders JSON files as HTML pages: news pages, and pages with a list of news. A folder is rendered with its subfolders; "-" is the
standard input. If one file has errors, nothing is written.

  -o, --out <file|folder|->  where to write; for a folder, a folder (default: the standard output)
  -l, --locale <tag>         language of the page, such as fr (default: that of the content if the package has it, otherwise en)
  -t, --type <type>          news-page or news-list-page (default: as the content says)
      --theme <theme>        light or dark (default: the preference of the system)
      --stylesheet <url>     your own stylesheet, after those of the package; can be repeated
      --script <url>         your own script, as a module; can be repeated
      --assets <url>         URL of the folder in which your site serves dist/ of the package
                             (default: the files that the pages need are written beside them)
      --integrity            adds hashes of the files of the package (Subresource Integrity); for sites, because
                             browsers do not load such files from disk
      --inline-styles        the rules of the package that a page needs stand in the page: nothing else is loaded before it
                             is painted. For a content security policy, the hash is printed
  -w, --watch                renders again after every change, until Ctrl+C
      --strict               warnings count as errors
  -q, --quiet                reports problems only
  -h, --help

Examples:
  npx pressroom-ui render page.json --out page.html
  npx pressroom-ui render content --out site --locale fr --watch
  node export.js | npx pressroom-ui render - --out - --assets /assets/
`,
  validate: `Usage: pressroom-ui validate <file|folder|-> [options]

Reports what is wrong with content files, one line each: file, path, what was found, and what was expected.

  -t, --type <type>          news-page or news-list-page (default: as the content says)
      --strict               warnings count as errors
  -q, --quiet                reports problems only
  -h, --help
`,
  schema: `Usage: pressroom-ui schema [--type news-page|news-list-page]

Prints the JSON Schema (2020-12) of content files. Editors complete files that refer to it:
  { "$schema": "./node_modules/pressroom-ui/dist/schema/news-page.json" }

  -t, --type <type>          news-page or news-list-page (default: news-page)
  -h, --help
`,
  theme: `Usage: pressroom-ui theme <colour> [options]

Writes a stylesheet with the accents that follow from the colour of a brand, for light and dark themes, for readers who ask for more
contrast and for paper. A comment in it has the contrast of every pair of colours. If the colour cannot be read on a background, the
nearest one of its hue that can is used there, and a message says so.

  -o, --out <file|->         where to write (default: the standard output)
  -q, --quiet                no messages
  -h, --help

Example:
  npx pressroom-ui theme '#7a1740' --out brand.css
`,
};

export type Command = Exclude<keyof typeof help, 'main'>;
