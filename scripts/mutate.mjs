// Makes the slips in scripts/slips one at a time, in a copy of the repository, and reports which test notices each.
// `npm run mutate -- styles` makes those of one kind, `npm run mutate -- breadcrumbs` those that mention the word; `--out slips.md` keeps the table.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { root } from './here.mjs';
import { compilerIn } from './slips/compile.mjs';
import { slipFaults, slips } from './slips/slips.mjs';
import { row, tableOf } from './slips/table.mjs';

const notCopied = ['.git', '.cache', 'dist', 'node_modules', 'storybook-static'];

/** @typedef {import('./slips/slips.mjs').Slip} Slip */

const read = (/** @type {string} */ file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
const faults = slipFaults(slips, read);
if (faults.length > 0) {
  console.error(`Correct scripts/slips:\n${faults.join('\n')}`);
  process.exit(1);
}

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const out = values.out && resolve(values.out);
const words = positionals.map((word) => word.toLowerCase());
const chosen = Object.entries(slips)
  .flatMap(([kind, list]) => list.map((slip) => ({ kind, ...slip })))
  .filter((slip) => words.every((word) => (word in slips ? word === slip.kind : JSON.stringify(slip).toLowerCase().includes(word))));

if (chosen.length === 0) {
  console.error(`No slip mentions ${words.join(' and ')}.`);
  process.exit(1);
}

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-slips-')));
for (const name of readdirSync(root).filter((name) => !notCopied.includes(name)))
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.chdir(copy);

/** The suffix of a test file names its project (CONTRIBUTING.md). */
const projectOf = (/** @type {string} */ file) => /\.(browser|page|node|rsc)\.test\.tsx?$/.exec(file)?.[1] ?? 'unit';

/** What has failed in this run: tests, and files that break outside their tests. @type {{ failed: string[], broken: string[] }} */
let results = { failed: [], broken: [] };

/** @type {import('vitest/reporters').Reporter} */
const reporter = {
  onTestCaseResult(test) {
    if (test.result().state === 'failed') results.failed.push(test.fullName);
  },
  onTestModuleEnd(module) {
    if (module.errors().length > 0) results.broken.push(module.relativeModuleId);
  },
};

// One test runner for all: starting it takes longer than most of the tests.
const project = [...new Set(chosen.flatMap(({ tests }) => tests).map(projectOf))];
const vitest = await createVitest('test', { root: copy, watch: false, project, reporters: [reporter], silent: true, bail: 1 });
await vitest.standalone();

/**
 * Runs test files in the copy, until one test fails.
 * @param {readonly string[]} files @param {string} [named] part of the names of the tests
 * @returns {Promise<string | undefined>} the name of the test that fails
 */
async function failureOf(files, named) {
  if (named === undefined) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(named);
  results = { failed: [], broken: [] };
  await vitest.runTestSpecifications(await vitest.globTestSpecifications([...files]));
  const { failed, broken } = results;
  if (failed.length === 0 && broken.length > 0) throw new Error(`${broken[0]} does not run.`);
  return failed[0];
}

/** Changes a file of the copy. @param {string} file @param {string} text */
function write(file, text) {
  writeFileSync(join(copy, file), text);
  vitest.invalidateFile(join(copy, file));
}

const compile = compilerIn(copy);

/** Makes one slip, asks its tests, and undoes it. @param {Slip} slip @returns {Promise<import('./slips/table.mjs').Outcome>} */
async function notice({ file, find, replace, tests, named }) {
  const before = readFileSync(join(copy, file), 'utf8');
  write(
    file,
    before.replace(find, () => replace),
  );
  try {
    // A slip that nobody can compile or run proves nothing about the tests.
    const fault = compile(file);
    if (fault) console.error(fault);
    return fault ? { refused: 'does not compile' } : { noticedBy: await failureOf(tests, named) };
  } catch (error) {
    console.error(`${error}`);
    return { refused: 'does not run' };
  } finally {
    write(file, before);
  }
}

/** What fails without any slip notices nothing. */
async function check() {
  for (const named of new Set(chosen.map((slip) => slip.named))) {
    const files = new Set(chosen.filter((slip) => slip.named === named).flatMap(({ tests }) => tests));
    const failed = await failureOf([...files], named);
    if (!failed) continue;
    console.error(`This fails without any slip, so it would notice nothing: ${failed}`);
    process.exit(1);
  }
}

await check();

/** @type {[Slip, import('./slips/table.mjs').Outcome][]} */
const outcomes = [];
for (const slip of chosen) {
  const outcome = await notice(slip);
  outcomes.push([slip, outcome]);
  // At once, for those who wait, and in the end as a table, without what the test runner says.
  console.error(row(slip, outcome));
  if (out) writeFileSync(out, tableOf(outcomes).text);
}
// Nothing of the slips is left, so each was noticed by itself.
await check();
await vitest.close();
const { text, isEnough } = tableOf(outcomes);
console.log(text);
process.exitCode = isEnough ? 0 : 1;
