// npm run test:visual: pictures of components and pages, compared with those of the repository; `-- quote seed` for those whose name contains
// a word, `-- -u` to accept what has changed.
import { compareWithAccepted } from './compare-with-accepted.mjs';

compareWithAccepted('vitest.visual.config.ts');
