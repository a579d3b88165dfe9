// npm run test:spoken: pages as the screen reader Orca reads them in Firefox; `-- contents footnotes` for scenarios whose name contains
// a word, `-- -u` to accept what is heard, `-- --defects` to hear the defects of tests/spoken/defects.ts, `-- --chromium` to hear in Chromium
// what must be heard in every browser. scripts/engines.mjs finds or installs what it needs.
import { compareWithAccepted } from './compare-with-accepted.mjs';
import { chromiumWithFocusgroup, firefox, orca, versionOf } from './engines.mjs';

const inChromium = process.argv.includes('--chromium');
const path = inChromium ? chromiumWithFocusgroup() : firefox();
console.log(`Orca ${versionOf(orca())}, ${versionOf(path)}`);
const file = `tests/spoken/${process.argv.includes('--defects') ? 'defects' : 'pages'}.spoken.test.ts`;
compareWithAccepted('vitest.spoken.config.ts', { files: [file], env: { [inChromium ? 'SPOKEN_CHROMIUM_PATH' : 'FIREFOX_PATH']: path } });
