// npm run engines: writes docs/engines.md, what was tried where, from the latest runs of npm run test:chromium, test:focusgroup, test:firefox
// and test:webkit.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './engine-results.mjs';
import { isStarted, root } from './here.mjs';

/** The columns, by the names of the commands. */
const columns = {
  chromium: 'Chromium, our own roving focus',
  focusgroup: 'Chromium with `focusgroup`',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

/** @typedef {import('./engine-results.mjs').Results} EngineResults */

/** @param {string} name @returns {EngineResults | undefined} */
function resultsOf(name) {
  const path = join(root, resultsFolder, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** "tests/components/pop-ups.browser.test.tsx" as "pop-ups". @param {string} file */
const behaviourOf = (file) => file.replace(/^.*\//, '').replace(/\.browser\.test\.tsx?$/, '');

/** @param {EngineResults['files'][string] | undefined} result */
function cell(result) {
  if (!result) return '–';
  const { passed, failed, skipped } = result;
  return [passed, failed.length > 0 && `**${failed.length} failed**`, skipped.length > 0 && `${skipped.length} left out`]
    .filter(Boolean)
    .join(', ');
}

/** The page. @param {Partial<Record<keyof typeof columns, EngineResults>>} results */
export function page(results) {
  const engines = /** @type {(keyof typeof columns)[]} */ (Object.keys(columns)).filter((name) => results[name]);
  const files = [...new Set(engines.flatMap((name) => Object.keys(results[name]?.files ?? {})))].sort();
  const rows = files.map(
    (file) => `| [${behaviourOf(file)}](../${file}) | ${engines.map((name) => cell(results[name]?.files[file])).join(' | ')} |`,
  );
  const exceptions = engines.flatMap((name) =>
    Object.entries(results[name]?.files ?? {}).flatMap(([file, { failed, skipped }]) => [
      ...failed.map((title) => `- ${columns[name]}, failed: ${behaviourOf(file)}, ${title}`),
      ...skipped.map((title) => `- ${columns[name]}, left out: ${behaviourOf(file)}, ${title}`),
    ]),
  );
  return `# What was tried where

Written by \`npm run engines\` from the latest runs. The tests of components press real keys and pointers in a real browser; the numbers are
of tests that passed. What needs a device is in [Try it on devices](contributing/devices.md).

| tests of | ${engines.map((name) => columns[name]).join(' | ')} |
| --- |${' ---: |'.repeat(engines.length)}
| version | ${engines.map((name) => results[name]?.engine).join(' | ')} |
| date | ${engines.map((name) => results[name]?.date).join(' | ')} |
${rows.join('\n')}

## Left out, or failed

${exceptions.length > 0 ? exceptions.join('\n') : 'Nothing.'}
`;
}

if (isStarted(import.meta.url)) {
  const results = Object.fromEntries(Object.keys(columns).map((name) => [name, resultsOf(name)]));
  writeFileSync(join(root, 'docs/engines.md'), page(results));
}
