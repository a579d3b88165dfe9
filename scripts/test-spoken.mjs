// npm run test:spoken: pages as the screen reader Orca reads them in Firefox; `-- contents footnotes` for scenarios whose name contains
// a word, `-- -u` to accept what is heard, `-- --defects` to hear the defects of tests/spoken/defects.ts. scripts/engines.mjs finds or installs what it needs.
import { spawnSync } from 'node:child_process';
import { firefox, orca, versionOf } from './engines.mjs';

const path = firefox();
console.log(`Orca ${versionOf(orca())}, ${versionOf(path)}`);
const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('-'));
const options = words.length > 0 ? ['-t', words.join('|')] : [];
const env = { ...process.env, FIREFOX_PATH: path, ...(args.includes('-u') && { ACCEPT: '1' }) };
const file = `tests/spoken/${args.includes('--defects') ? 'defects' : 'pages'}.spoken.test.ts`;
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.spoken.config.ts', file, ...options];
process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1;
