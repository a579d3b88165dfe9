// npm run build && npm run profile: where the server's time for the seed page goes, by module of ours, React and the engine.
// `npm run profile -- read` gives the page content that has been read, `-- reading` reads it and renders nothing.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { root } from './here.mjs';

// React would check and warn, which production does not.
process.env.NODE_ENV = 'production';

const warmUp = 1500;
const runs = 4000;
/** How many rows are printed. */
const rows = 30;

// The same React as that of the built package.
const require = createRequire(`${root}package.json`);
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const { NewsPage } = await import(`${root}dist/index.js`);
const { readNewsPage } = await import(`${root}dist/content/exports.js`);
const { seed } = (await runnerImport(`${root}stories/fixtures/seed.ts`)).module;

const read = readNewsPage(seed).content;
/** As a server gets it: from JSON, a new object for every request. */
const received = () => structuredClone(seed);
/** @type {Record<string, () => unknown>} */
const modes = {
  whole: () => renderToString(createElement(NewsPage, { page: received() })),
  read: () => renderToString(createElement(NewsPage, { page: read })),
  reading: () => readNewsPage(received()),
};
const mode = process.argv[2] ?? 'whole';
const run = modes[mode];
if (!run) {
  console.error(`There is no "${mode}". Choose one of ${Object.keys(modes).join(', ')}.`);
  process.exit(1);
}

for (let count = 0; count < warmUp; count++) run();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
await session.post('Profiler.start');
for (let count = 0; count < runs; count++) run();
const { profile } = await session.post('Profiler.stop');

const dist = pathToFileURL(`${root}dist/`).href;
/** Whose code a function is: a module of ours, a package, or the engine. @param {string} url */
function ownerOf(url) {
  if (url.startsWith(dist)) return url.slice(dist.length);
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? 'Node.js';
}

const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
/** @type {Map<string, number>} */
const times = new Map();
let ours = 0;
profile.samples?.forEach((id, at) => {
  const url = urls.get(id) ?? '';
  const time = profile.timeDeltas?.[at] ?? 0;
  times.set(ownerOf(url), (times.get(ownerOf(url)) ?? 0) + time);
  if (url.startsWith(dist)) ours += time;
});
const all = [...times.values()].reduce((sum, time) => sum + time, 0);
const share = (/** @type {number} */ time) => `${((100 * time) / all).toFixed(1)} %`;

console.log(`${mode}: ${Math.round(all / runs)} µs a page on this machine, of them our own code ${share(ours)}\n`);
console.log('| where | share | µs a page |\n| --- | ---: | ---: |');
for (const [owner, time] of [...times].sort((one, other) => other[1] - one[1]).slice(0, rows))
  console.log(`| ${owner} | ${share(time)} | ${(time / runs).toFixed(1)} |`);
