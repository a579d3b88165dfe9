import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['CONTRIBUTING.md', ...readdirSync('docs/contributing').map((name) => `docs/contributing/${name}`)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Files of the examples, which the reader writes. */
const ofExamples = /press-contact|contact\.ts|<tag>|\bis\.ts/;

/** Files, links and commands that a page names and that are not there. */
function missing(page: string, text: string): string[] {
  const files = [...text.matchAll(/(?<![\w./])(?:src|tests|stories|scripts|docs)\/[\w./<>*-]+/g)].map(([path]) => path.replace(/\.$/, ''));
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => join(dirname(page), path));
  const commands = [...text.matchAll(/\bnpm run ([\w-]+(?::[\w-]+)*)/g)].flatMap(([command, name = '']) =>
    scripts[name] ? [] : [command],
  );
  // Tests are also named by the beginning of their file.
  const exists = (path: string) =>
    existsSync(path) || readdirSync(dirname(path)).some((name) => path.startsWith('tests/') && join(dirname(path), name).startsWith(path));
  return [...files, ...links].filter((path) => !ofExamples.test(path) && !path.includes('*') && !exists(path)).concat(commands);
}

test.each(pages)('%s names files and commands that exist', (page) => {
  expect(missing(page, readFileSync(page, 'utf8')), 'Correct the page, or what it names.').toEqual([]);
});

test('what does not exist is noticed', () => {
  const text = 'See `src/lib/none.ts`, [a page](none.md), `tests/contracts/none`. Run: npm run none';
  expect(missing('CONTRIBUTING.md', text)).toEqual(['src/lib/none.ts', 'tests/contracts/none', 'none.md', 'npm run none']);
});
