// Makes the slips in scripts/slips one at a time, in a copy of the repository, and reports which test notices each.
// `npm run mutate -- styles` makes those of one kind, `npm run mutate -- breadcrumbs` those that mention the word.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './here.mjs';
import { slipFaults, slips } from './slips/slips.mjs';

/** The share that tests must notice. */
const enough = 0.95;
const notCopied = ['.git', '.cache', 'dist', 'node_modules', 'storybook-static'];

/** @typedef {import('./slips/slips.mjs').Slip} Slip */

const read = (/** @type {string} */ file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
const faults = slipFaults(slips, read);
if (faults.length > 0) {
  console.error(`Correct scripts/slips:\n${faults.join('\n')}`);
  process.exit(1);
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = Object.entries(slips)
  .flatMap(([kind, list]) => list.map((slip) => ({ kind, ...slip })))
  .filter((slip) => words.every((word) => (word in slips ? word === slip.kind : JSON.stringify(slip).toLowerCase().includes(word))));

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-slips-')));
for (const name of readdirSync(root).filter((name) => !notCopied.includes(name)))
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

/** The suffix of a test file names its project (CONTRIBUTING.md). */
const projectOf = (/** @type {string} */ file) => /\.(browser|page|node|rsc)\.test\.tsx?$/.exec(file)?.[1] ?? 'unit';

/**
 * Runs test files in the copy.
 * @param {readonly string[]} files @param {string[]} options
 * @returns {{ failed: string[], broken: string[], ran: number }} the names of tests that fail, and files that break outside their tests
 */
function run(files, ...options) {
  const output = join(copy, '.cache/slips.json');
  rmSync(output, { force: true });
  const projects = [...new Set(files.map(projectOf))].flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=json', `--outputFile=${output}`];
  const { stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...reporters, ...options, ...files],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  if (!existsSync(output)) throw new Error(`The test runner wrote no results.\n${stderr}`);
  const { testResults, numTotalTests } = JSON.parse(readFileSync(output, 'utf8'));
  const results = /** @type {{ status: string, name: string, assertionResults: { status: string, fullName: string }[] }[]} */ (testResults);
  const failuresOf = (/** @type {typeof results[number]} */ file) => file.assertionResults.filter(({ status }) => status === 'failed');
  return {
    failed: results.flatMap(failuresOf).map(({ fullName }) => fullName),
    broken: results
      .filter((file) => file.status === 'failed' && failuresOf(file).length === 0)
      .map(({ name }) => name.slice(copy.length + 1)),
    ran: numTotalTests,
  };
}

/** Makes one slip, asks its tests, and undoes it. @param {Slip} slip */
function notice({ file, find, replace, tests, named }) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  try {
    const { failed, broken } = run(tests, '--bail=1', ...(named ? ['-t', named] : []));
    // A slip that nobody can run proves nothing about the tests.
    if (failed.length === 0 && broken.length > 0) throw new Error(`${broken[0]} does not run with the slip in ${file}. Seed another.`);
    return failed[0];
  } finally {
    writeFileSync(path, before);
  }
}

const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
const before = run(files);
if (before.failed.length + before.broken.length > 0 || before.ran === 0) {
  console.error(`These fail without any slip, so they would notice nothing:\n${[...before.failed, ...before.broken].join('\n')}`);
  process.exit(1);
}

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
console.log('| slip | in | noticed by |\n| --- | --- | --- |');
let noticed = 0;
for (const slip of chosen) {
  const by = notice(slip);
  if (by) noticed += 1;
  console.log(`| ${cell(slip.breaks)} | \`${slip.file}\` | ${by ? cell(by) : '**nothing**'} |`);
}
const share = noticed / chosen.length;
console.log(`\n${noticed} of ${chosen.length} slips noticed (${Math.floor(share * 100)} %).`);
process.exitCode = share >= enough ? 0 : 1;
