// A Vitest reporter that keeps what passed in an engine, file by file, for scripts/engine-table.mjs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const resultsFolder = '.cache/engines';

/**
 * What happened to the tests of a file: how many passed, and the titles of the others.
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} FileResult
 * @typedef {{ engine: string, date: string, files: Record<string, FileResult> }} Results
 */

const { ENGINE = 'chromium', ENGINE_VERSION = '' } = process.env;
const path = join(resultsFolder, `${ENGINE}.json`);

/** The results of the same version so far: a file that runs again replaces its own. @returns {Results} */
function earlier() {
  const found = existsSync(path) ? /** @type {Results} */ (JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  return found?.engine === ENGINE_VERSION ? found : { engine: ENGINE_VERSION, date: '', files: {} };
}

export default class EngineResults {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const { files } = earlier();
    for (const module of modules) {
      const titles = (/** @type {'failed' | 'skipped'} */ state) => [...module.children.allTests(state)].map(({ fullName }) => fullName);
      const failed = titles('failed');
      // A file that breaks outside its tests has failed as a whole.
      if (module.state() === 'failed' && failed.length === 0) failed.push('the whole file');
      files[module.relativeModuleId] = { passed: [...module.children.allTests('passed')].length, failed, skipped: titles('skipped') };
    }
    mkdirSync(resultsFolder, { recursive: true });
    const results = { engine: ENGINE_VERSION, date: new Date().toISOString().slice(0, 10), files };
    writeFileSync(path, `${JSON.stringify(results, undefined, 2)}\n`);
  }
}
