// npm run test:sign-in: signing in with a real OpenID provider, in Chromium, or in Firefox with `-- firefox`.
import { spawnSync } from 'node:child_process';
import { firefox } from './engines.mjs';

const env = process.argv[2] === 'firefox' ? { ...process.env, FIREFOX_PATH: firefox() } : process.env;
const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'page', 'tests/consumer/sign-in.page.test.ts'];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
