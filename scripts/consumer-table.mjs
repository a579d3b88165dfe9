// npm run consumers: writes docs/consumers.md, what the package costs in every toolchain, from the latest run of npm run test:consumers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted, root } from './here.mjs';

/** Where the tests record what they have measured. */
export const resultsFolder = '.cache/consumers';

/**
 * What a consumer costs. Times are in seconds, sizes in bytes.
 *
 * @typedef {object} Figures
 * @property {string} date
 * @property {number} passed number of tests
 * @property {number} failed
 * @property {number} install
 * @property {number} [build]
 * @property {number} [start] from the start of the server to its first answer
 * @property {number} installed all of `node_modules`
 * @property {number} own our package in it
 * @property {Record<string, number>} [script] gzipped script of pages beyond that of the same site without our package, by path
 */

/** The consumers: the name of the example, what it is, and the package whose version is stated, if any. @type {[example: string, label: string, tool: string][]} */
const consumers = [
  ['next', 'Next.js, App Router, server components', 'next'],
  ['react-router', 'React Router, streaming: hydrated, HTML kept', 'react-router'],
  ['vite', 'Vite, prerendered, HTML kept', 'vite'],
  ['webpack', 'Webpack, prerendered', 'webpack'],
  ['astro', 'Astro: no client, `client:load`', 'astro'],
  ['static', '`renderPage`, strict policy', ''],
  ['eleventy', 'Eleventy', '@11ty/eleventy'],
  ['php', 'PHP, Twig templates', ''],
  ['jest', 'Jest', 'jest'],
  ['vitest', 'Vitest', 'vitest'],
];

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** @param {string} example @returns {Figures | undefined} */
const figuresOf = (example) => {
  const file = join(resultsFolder, `${example}.json`);
  return existsSync(join(root, file)) ? read(file) : undefined;
};

/** @param {string} example @param {string} tool @returns {string} */
function versionOf(example, tool) {
  const { dependencies, devDependencies } = read(`examples/${example}/package.json`);
  return { ...dependencies, ...devDependencies }[tool] ?? '–';
}

const seconds = (/** @type {number | undefined} */ value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0));
const kilobytes = (/** @type {number} */ value) => (value / 1000).toFixed(1);
const megabytes = (/** @type {number} */ value) => (value / 1e6).toFixed(0);

/** @param {[example: string, label: string, tool: string]} consumer */
function row([example, label, tool]) {
  const figures = figuresOf(example);
  const name = `[${label}](../examples/${example})`;
  if (!figures) return `| ${name} | ${versionOf(example, tool)} | – | – | – | – | – | – |`;
  const { passed, failed, install, build, start, installed, script } = figures;
  const first = start === undefined || build === undefined ? undefined : install + build + start;
  const tests = failed > 0 || passed === 0 ? `${passed}, **${failed} failed**` : passed;
  const sizes = script ? Object.values(script).map(kilobytes).join(', ') : '–';
  return `| ${name} | ${versionOf(example, tool)} | ${tests} | ${sizes} | ${megabytes(installed)} | ${seconds(install)} | ${seconds(build)} | ${seconds(first)} |`;
}

/** The page. */
function page() {
  const { own = 0, date = '' } = consumers.map(([example]) => figuresOf(example)).find((figures) => figures) ?? {};
  return `# What it costs, toolchain by toolchain

Written by \`npm run consumers\` from the latest run of \`npm run test:consumers\`, on ${date}. Each [example](../examples/README.md) was installed with
\`npm install\` from the packed package, built, and opened in Chromium with the same page, for the same checks.

The script is that of the page, gzipped, in kB, beyond the same site without our package: it does not contain React, which the pages of the first
five load anyway, except for the first page of Astro; the router's own link, which the page uses, is in it. The installation, in MB, is all of \`node_modules\`; our package is ${(own / 1e6).toFixed(1)} MB of it. Times are in
seconds, on a small machine that had other work to do. That to the first page is the sum of installation, build and start.

| consumer | version | tests passed | script | installed | installation | build, or test run | to the first page |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${consumers.map(row).join('\n')}
`;
}

if (isStarted(import.meta.url)) writeFileSync(join(root, 'docs/consumers.md'), page());
