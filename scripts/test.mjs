// The test command: all checks, one after another, with a summary in the last line.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { countsFile, isWatched } from './reporter.mjs';

const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;

/** Steps that pass or fail as a whole; each counts as one test. @type {[name: string, command: string, ...args: string[]][]} */
const steps = [
  ['types', bin('tsc'), '-p', 'tsconfig.json'],
  ['lint and format', bin('biome'), 'check', '--error-on-warnings', '.'],
  ['lint of React and accessibility', bin('oxlint'), '--deny-warnings'],
  ['nothing unused', bin('knip')],
  ['build', process.execPath, 'scripts/build.mjs'],
];

// A log has no colours.
const env = isWatched ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

const total = { passed: 0, failed: 0, skipped: 0 };

for (const [name, command, ...args] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  total[status === 0 ? 'passed' : 'failed'] += 1;
}

console.log('\n— tests');
rmSync(countsFile, { force: true });
const reporters = [...(isWatched ? ['--reporter=dot'] : []), '--reporter=./scripts/reporter.mjs'];
const { status } = spawnSync(bin('vitest'), ['run', ...reporters, ...process.argv.slice(2)], { stdio: 'inherit', env });
try {
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  for (const state of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[state] += counts[state];
} catch {
  console.error('The test runner ended without a count.');
}
// Vitest may fail for reasons outside tests, such as an error in its set-up.
if (status !== 0 && total.failed === 0) total.failed += 1;

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
