// npm run test:spoken: pages as the screen reader Orca reads them in Firefox; `-- contents footnotes` for scenarios whose name contains
// a word, `-- -u` to accept what is heard, `-- --defects` to hear the defects of tests/spoken/defects.ts. scripts/engines.mjs finds or installs what it needs.
import { compareWithAccepted } from './compare-with-accepted.mjs';
import { firefox, orca, versionOf } from './engines.mjs';

const path = firefox();
console.log(`Orca ${versionOf(orca())}, ${versionOf(path)}`);
const file = `tests/spoken/${process.argv.includes('--defects') ? 'defects' : 'pages'}.spoken.test.ts`;
compareWithAccepted('vitest.spoken.config.ts', { files: [file], env: { FIREFOX_PATH: path } });
