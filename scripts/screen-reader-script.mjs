// npm run screen-reader-script: writes the scenarios of tests/spoken into docs/contributing/devices.md, for people with a screen reader of
// their own, and what they have sent back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './here.mjs';

const { module } = await runnerImport(join(root, 'tests/spoken/script-for-people.ts'), { root, configFile: false, logLevel: 'error' });
const file = join(root, 'docs/contributing/devices.md');
writeFileSync(file, module.withScript(readFileSync(file, 'utf8')));
