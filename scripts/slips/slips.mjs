// Plausible slips, each of which a test must notice. `npm run mutate` makes them one at a time (docs/contributing/check-the-tests.md).
import { behaviour } from './behaviour.mjs';
import { content } from './content.mjs';
import { languages } from './languages.mjs';
import { structure } from './structure.mjs';
import { styles } from './styles.mjs';

/**
 * @typedef {object} Slip
 * @property {string} breaks what it breaks, in a sentence
 * @property {string} file
 * @property {string} find occurs exactly once in the file
 * @property {string} replace
 * @property {string[]} tests the fewest test files of which one should fail
 * @property {string} [named] only the tests whose full name contains this, where a file takes long
 */

/** By kind. @type {Record<string, Slip[]>} */
export const slips = { styles, behaviour, structure, content, languages };

/** What is wrong with the list itself. @param {Record<string, Slip[]>} kinds @param {(file: string) => string | undefined} read @returns {string[]} */
export function slipFaults(kinds, read) {
  const all = Object.values(kinds).flat();
  return all.flatMap(({ breaks, file, find, replace, tests }, at) => {
    const times = (read(file)?.split(find).length ?? 0) - 1;
    return [
      times !== 1 && `"${breaks}": ${file} ${times < 0 ? 'does not exist' : `contains this ${times} times instead of once: ${find}`}`,
      find === replace && `"${breaks}" changes nothing`,
      tests.length === 0 && `"${breaks}" asks no test`,
      // They bundle the scripts of their pages only once.
      !file.endsWith('.css') &&
        tests.some((test) => test.includes('.page.')) &&
        `"${breaks}" asks page tests, which notice stylesheets only`,
      ...tests.map((test) => read(test) === undefined && `"${breaks}" asks ${test}, which does not exist`),
      all.findIndex((other) => other.breaks === breaks) < at && `"${breaks}" is there twice`,
    ].filter((fault) => fault !== false);
  });
}
