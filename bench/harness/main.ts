import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from './paths.js';
import { report } from './report.js';
import { run } from './run.js';

const { values } = parseArgs({
  options: { only: { type: 'string' }, parts: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

const results = report(await run({ only: values.only?.split(','), parts: values.parts?.split(','), quick: values.quick }));
console.log(results);
// Some of the candidates, some of the parts or few rounds are no results to keep.
if (!values.only && !values.parts && !values.quick) writeFileSync(join(bench, 'results.md'), results);
