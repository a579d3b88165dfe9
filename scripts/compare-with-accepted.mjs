import { spawnSync } from 'node:child_process';

/**
 * Runs tests that compare with what has been accepted before, and exits with their status. From the command line it takes words, one of which
 * the name of a test must contain, and `-u` to accept what is there.
 *
 * @param {string} config of Vitest
 * @param {{ files?: string[], env?: Record<string, string> }} [options]
 */
export function compareWithAccepted(config, { files = [], env = {} } = {}) {
  const args = process.argv.slice(2);
  const words = args.filter((arg) => !arg.startsWith('-'));
  const options = words.length > 0 ? ['-t', words.join('|')] : [];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...files, ...options];
  const all = { ...process.env, ...env, ...(args.includes('-u') && { ACCEPT: '1' }) };
  process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: all }).status ?? 1;
}
