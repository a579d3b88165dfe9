// Runs the property tests with all their cases. The test command takes a sample of them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name}`)
  .filter((name) => /\.test\.tsx?$/.test(name) && /support\/(random-cases|fields)\.js/.test(readFileSync(name, 'utf8')));

const reporters = ['--reporter=./scripts/reporter.mjs'];
const { status } = spawnSync('node_modules/.bin/vitest', ['run', ...reporters, ...files, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, RANDOM_CASES: 'all' },
});
process.exitCode = status ?? 1;
