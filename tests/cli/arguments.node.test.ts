import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.js';

const written = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockReturnValue(true);
afterEach(() => vi.restoreAllMocks());

test.each([
  [['rendr'], 'found the command "rendr", expected one of render, validate, theme, schema'],
  [['render'], 'found nothing to read, expected a file, a folder or "-"'],
  [['render', 'a.json', 'b.json'], 'found "b.json", expected one file or folder only'],
  [['render', 'none.json'], 'found no file or folder "none.json", expected the content of a page'],
  [['validate', 'scripts'], undefined],
  [['validate', 'tests/locales'], 'found no JSON file in "tests/locales", expected the content of at least one page'],
  [['render', 'scripts'], 'found a folder and no --out, expected --out <folder>'],
  [['render', 'scripts', '--out', 'package.json'], 'found the file "package.json", expected a folder for the pages of "scripts"'],
  [['render', 'package.json', '-o', './package.json'], 'found --out "./package.json", expected another file than the one to read'],
  [['render', '-', '--colour'], "Unknown option '--colour'"],
  [['render', '-', '--locale'], "Option '-l, --locale <value>' argument missing"],
  [['render', '-', '--theme', 'blue'], 'found --theme "blue", expected one of light, dark'],
  [['render', '-', '--watch'], 'found --watch and "-", expected a file or a folder to watch'],
  [['theme'], "found no colour, expected one such as '#7a1740' (with quotation marks) or 7a1740"],
  [['theme', 'red'], `found the colour "red", expected one such as '#7a1740' or 7a1740`],
  [['theme', '#fff', '#000'], 'found "#000", expected one colour only'],
  [['schema', 'a.json'], 'found "a.json", expected options only'],
  [['schema', '--type', 'event'], 'found --type "event", expected one of news-page, news-list-page'],
])('%j is refused in one line', async (args, message) => {
  const [errors, output] = [written(process.stderr), written(process.stdout)];
  const status = await main(args);
  const text = errors.mock.calls.map(([line]) => String(line)).join('');
  if (message) expect([status, text]).toEqual([2, `pressroom-ui: ${message}\nSee: npx pressroom-ui --help\n`]);
  // A folder whose files are no content has errors in content.
  else expect(status).toBe(1);
  expect(output).not.toHaveBeenCalled();
});

test.each([
  [[]],
  [['--help']],
  [['render', '--help']],
  [['render', '-h', 'a', 'b']],
  [['help', 'validate']],
  [['schema', '-h']],
  [['theme', '-h']],
])('%j prints help', async (args) => {
  const output = written(process.stdout);
  expect(await main(args)).toBe(0);
  const lines = output.mock.calls
    .map(([text]) => String(text))
    .join('')
    .split('\n');
  expect(lines[0]).toMatch(/^Usage: pressroom-ui /);
  expect(Math.max(...lines.map(({ length }) => length)), 'columns').toBeLessThanOrEqual(132);
});
