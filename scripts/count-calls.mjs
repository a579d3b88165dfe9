// npm run build && node scripts/count-calls.mjs: how many components a server calls and how many elements it makes for the seed page, and
// which of them the engine takes for something new on every page.
// A process of its own, because it changes the JSX runtime of React before the package loads it.
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runnerImport } from 'vite';
import { root } from './here.mjs';

process.env.NODE_ENV = 'production';

const require = createRequire(`${root}package.json`);
/** @type {Record<string, Function>} */
const runtime = require('react/jsx-runtime');
/** @type {Map<string, number>} */
const components = new Map();
let elements = 0;
/** What the elements of a page have been made of, in order. @type {{ name: string, props: object }[]} */
let made = [];
for (const name of ['jsx', 'jsxs']) {
  const make = /** @type {Function} */ (runtime[name]);
  runtime[name] = (/** @type {unknown} */ type, /** @type {unknown} */ props, /** @type {unknown} */ key) => {
    if (typeof type === 'function') components.set(type.name, (components.get(type.name) ?? 0) + 1);
    else if (typeof type === 'string') elements += 1;
    made.push({ name: typeof type === 'function' ? type.name : String(type), props: /** @type {object} */ (props) });
    return make(type, props, key);
  };
}

const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const { NewsPage } = await import(`${root}dist/index.js`);
const { readNewsPage } = await import(`${root}dist/content/exports.js`);
const { seed } = (await runnerImport(`${root}stories/fixtures/seed.ts`)).module;

/** @typedef {{ calls: number, elements: number, tags: number, components: Record<string, number> }} Counts */

/** Counts what a page needs. @param {typeof seed} content @returns {Counts} */
function count(content) {
  const page = readNewsPage(content).content;
  components.clear();
  elements = 0;
  const html = renderToString(createElement(NewsPage, { page }));
  const calls = [...components.values()].reduce((sum, number) => sum + number, 0);
  const most = [...components].sort(([, one], [, other]) => other - one);
  return { calls, elements, tags: html.match(/<[a-z]/g)?.length ?? 0, components: Object.fromEntries(most) };
}

/** The items of a list, ten times. @template Item @param {readonly Item[]} items */
const tenTimes = (items) => Array.from({ length: 10 }, () => items).flat();

/** The same page with ten times as many paragraphs, crumbs, sections and links in them. */
const long = {
  ...seed,
  trail: tenTimes(seed.trail),
  navigation: tenTimes(seed.navigation).map((section) => ({ ...section, children: tenTimes(section.children ?? []) })),
  article: {
    ...seed.article,
    body: tenTimes(seed.article.body.filter((/** @type {{ type?: string }} */ block) => !('type' in block) || block.type === 'paragraph')),
  },
};

setFlagsFromString('--allow-natives-syntax');
/** Whether two objects have the same hidden class. It is compiled here, because only from now on is its syntax known. */
const haveSameClass = new Function('one', 'other', 'return %HaveSameMap(one, other)');

/** The elements whose props get a hidden class of their own on every page, each with the names of its props. @param {typeof seed} content */
function newOnEveryPage(content) {
  const page = readNewsPage(content).content;
  const render = () => {
    made = [];
    renderToString(createElement(NewsPage, { page }));
    return made;
  };
  // The engine makes its shortcuts for what it has seen a few times.
  for (let times = 0; times < 50; times++) render();
  const [one, other] = [render(), render()];
  return one
    .filter(({ props }, index) => !haveSameClass(props, other[index]?.props))
    .map(({ name, props }) => `${name}: ${Object.keys(props).join(', ')}`);
}

console.log(JSON.stringify({ seed: count(seed), long: count(long), newOnEveryPage: newOnEveryPage(seed) }));
