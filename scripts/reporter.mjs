// A Vitest reporter for the test command: counts the tests for its last line and, if the output is not a terminal,
// prints one plain line per file, followed by its failures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const countsFile = '.cache/test-counts.json';

/** Whether the output is a terminal. A log would keep every dot and colour code. */
export const isWatched = Boolean(process.stdout.isTTY) && !process.env.CI;

/**
 * The parts of Vitest's own types that this reads.
 * @typedef {{ message?: string, diff?: string, stacks?: readonly { file: string, line: number, column: number }[] }} Failure
 * @typedef {{ id: string, fullName: string, result(): { state: string, errors?: readonly Failure[] } }} Test
 * @typedef {{ fullName: string, errors(): readonly Failure[] }} Suite
 * @typedef {{
 *   relativeModuleId: string,
 *   project: { name: string },
 *   state(): string,
 *   errors(): readonly Failure[],
 *   diagnostic(): { duration: number },
 *   children: { allTests(): Iterable<Test>, allSuites(): Iterable<Suite> },
 * }} Module
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {Module} module @returns {Counts} */
function countsOf(module) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
  }
  // A file that breaks outside its tests counts as one failure.
  if (module.state() === 'failed' && counts.failed === 0) counts.failed = 1;
  return counts;
}

const inWords = (/** @type {Counts} */ { passed, failed, skipped }) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');

const indented = (/** @type {string} */ text) => stripVTControlCharacters(text).trimEnd().replace(/^/gm, '    ');

/** @param {string} title @param {readonly Failure[]} failures */
const explained = (title, failures) =>
  failures.map(({ message = 'no message', diff, stacks: [place] = [] }) =>
    [`  FAILED ${title}`, indented(message), diff && indented(diff), place && indented(`at ${place.file}:${place.line}:${place.column}`)]
      .filter(Boolean)
      .join('\n'),
  );

export default class TestReporter {
  /** The output of each test, by its id. @type {Map<string, string>} */
  #printed = new Map();
  #log;
  #isWatched;
  #file;

  /** @param {{ log?: (text: string) => void, watched?: boolean, file?: string }} [options] */
  constructor({ log = console.log, watched = isWatched, file = countsFile } = {}) {
    this.#log = log;
    this.#isWatched = watched;
    this.#file = file;
  }

  /** @param {{ content: string, taskId?: string }} log */
  onUserConsoleLog({ content, taskId = '' }) {
    this.#printed.set(taskId, (this.#printed.get(taskId) ?? '') + content);
  }

  /** @param {Module} module */
  onTestModuleEnd(module) {
    if (this.#isWatched) return;
    const failures = explained(module.relativeModuleId, module.errors());
    for (const suite of module.children.allSuites()) failures.push(...explained(suite.fullName, suite.errors()));
    for (const test of module.children.allTests()) {
      const { state, errors = [] } = test.result();
      if (state !== 'failed') continue;
      failures.push(...explained(test.fullName, errors));
      const printed = this.#printed.get(test.id);
      if (printed) failures.push(indented(`It printed:\n${printed}`));
    }
    this.#log(
      [
        `${module.relativeModuleId} (${module.project.name}): ${inWords(countsOf(module))} in ${(module.diagnostic().duration / 1000).toFixed(1)} s`,
        ...failures,
      ].join('\n'),
    );
  }

  /**
   * @param {readonly Module[]} modules
   * @param {readonly Failure[]} unhandled errors outside any test
   */
  onTestRunEnd(modules, unhandled) {
    if (!this.#isWatched) for (const text of explained('outside any test', unhandled)) this.#log(text);
    const total = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const counts of modules.map(countsOf))
      for (const state of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[state] += counts[state];
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(total));
  }
}
