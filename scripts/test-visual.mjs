// npm run test:visual: pictures of components and pages, compared with those of the repository; `-- quote seed` for those whose name contains
// a word, `-- -u` to accept what has changed.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('-'));
const options = words.length > 0 ? ['-t', words.join('|')] : [];
const env = { ...process.env, ...(args.includes('-u') && { ACCEPT: '1' }) };
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.visual.config.ts', ...options];
process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1;
