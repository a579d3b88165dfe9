// A Vitest reporter that records the error messages of each failed file, because Firefox's stacks do not contain them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const failuresFile = '.cache/failures.json';

export default class Failures {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message?: string }[]} unhandled errors outside any test
   */
  onTestRunEnd(modules, unhandled) {
    const messages = (/** @type {readonly { message?: string }[]} */ errors = []) => errors.map(({ message = '' }) => message);
    /** @type {Record<string, string[]>} */
    const failures = unhandled.length > 0 ? { '': messages(unhandled) } : {};
    for (const module of modules.filter((one) => one.state() === 'failed'))
      failures[module.moduleId] = [
        ...messages(module.errors()),
        ...[...module.children.allTests('failed')].flatMap((test) => messages(test.result().errors)),
      ];
    mkdirSync(dirname(failuresFile), { recursive: true });
    writeFileSync(failuresFile, JSON.stringify(failures));
  }
}
