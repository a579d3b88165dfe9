import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import TestReporter from '../../scripts/reporter.mjs';

interface Failure {
  message?: string;
  diff?: string;
  stacks?: { file: string; line: number; column: number }[];
}

let folder: string;
let lines: string[];
const log = (text: string) => void lines.push(text);
const counts = () => JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8'));
const reporter = (watched = false) => new TestReporter({ log, watched, file: join(folder, 'counts.json') });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressroom-reporter-'));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A test as Vitest reports it. */
const one = (fullName: string, state: string, errors: Failure[] = []) => ({ id: fullName, fullName, result: () => ({ state, errors }) });

/** A test file as Vitest reports it. */
const file = (tests: ReturnType<typeof one>[], state = 'passed', errors: Failure[] = [], inSuite: Failure[] = []) => ({
  relativeModuleId: 'tests/a.test.ts',
  project: { name: 'unit' },
  state: () => state,
  errors: () => errors,
  diagnostic: () => ({ duration: 1234 }),
  children: { allTests: () => tests, allSuites: () => [{ fullName: 'a group', errors: () => inSuite }] },
});

test('prints one line per file', () => {
  reporter().onTestModuleEnd(file([one('a', 'passed'), one('b', 'passed'), one('c', 'skipped')]));
  expect(lines).toEqual(['tests/a.test.ts (unit): 2 passed, 1 skipped in 1.2 s']);
});

test('prints failures below their file, without colours, with the output of the test', () => {
  const failure = {
    message: 'expected 1 to be 2',
    diff: '\u001B[32m- 2\u001B[39m\n+ 1',
    stacks: [{ file: '/a.test.ts', line: 3, column: 5 }],
  };
  const writing = reporter();
  writing.onUserConsoleLog({ content: 'a hint\n', taskId: 'b' });
  writing.onUserConsoleLog({ content: 'meant\n', taskId: 'a' });
  writing.onTestModuleEnd(file([one('a', 'passed'), one('b', 'failed', [failure])], 'failed'));
  expect(lines).toEqual([
    `tests/a.test.ts (unit): 1 passed, 1 failed in 1.2 s
  FAILED b
    expected 1 to be 2
    - 2
    + 1
    at /a.test.ts:3:5
    It printed:
    a hint`,
  ]);
});

test('prints errors outside tests: of a file, of a hook, of the run', () => {
  const writing = reporter();
  const broken = file([], 'failed', [{ message: 'no such module' }]);
  const hook = file([one('a', 'skipped')], 'failed', [], [{ message: 'no server' }]);
  writing.onTestModuleEnd(broken);
  writing.onTestModuleEnd(hook);
  writing.onTestRunEnd([broken, hook], [{ message: 'late' }]);
  expect(lines).toEqual([
    'tests/a.test.ts (unit): 0 passed, 1 failed in 1.2 s\n  FAILED tests/a.test.ts\n    no such module',
    'tests/a.test.ts (unit): 0 passed, 1 failed, 1 skipped in 1.2 s\n  FAILED a group\n    no server',
    '  FAILED outside any test\n    late',
  ]);
  expect(counts()).toEqual({ passed: 0, failed: 3, skipped: 1 });
});

test('counts, and leaves the output to another reporter in a terminal', () => {
  const writing = reporter(true);
  const all = [file([one('a', 'passed'), one('b', 'failed', [{}])], 'failed'), file([one('c', 'passed'), one('d', 'pending')])];
  for (const module of all) writing.onTestModuleEnd(module);
  writing.onTestRunEnd(all, []);
  expect(lines).toEqual([]);
  expect(counts()).toEqual({ passed: 2, failed: 1, skipped: 1 });
});
