// Size budgets for visitors, measured by tests/package/size.node.test.ts (and by `npx size-limit` after a build).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apart, built, components, frames, isLoadedLater, islands, loadedLater, templates } from './scripts/entries.mjs';
import { root } from './scripts/here.mjs';

const gzip = true;
const moving = islands();
const ofTheSite = ['@radix-ui/*'];

/** A single file. @param {string} name @param {string} path @param {string} limit */
const file = (name, path, limit) => ({ name: `${name}: ${path}`, path, limit, gzip, disablePlugins: ['@size-limit/esbuild'] });

/** As sites bundle them: in another format, esbuild adds code that finds React at runtime. @param {object} config */
const modifyEsbuildConfig = (config) => ({ ...config, format: 'esm' });

/** Modules with all their imports. @param {string} name @param {Record<string, string>} modules @param {string} limit */
const bundle = (name, modules, limit, ignore = ofTheSite) => ({
  name,
  path: Object.keys(modules),
  import: modules,
  ignore,
  limit,
  gzip,
  modifyEsbuildConfig,
});

/** All exports of a module, in the syntax of an import. @param {string} source */
const exportsOf = (source) =>
  `{ ${[...readFileSync(join(root, source), 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name).join(', ')} }`;

/** The complete islands of components and templates. @param {string[]} names */
const client = (names, later = false) =>
  Object.fromEntries(
    names.flatMap((name) =>
      (moving[name] ?? []).filter((island) => isLoadedLater(island) === later).map((island) => [built(island), exportsOf(island)]),
    ),
  );

const withoutLater = [...ofTheSite, ...loadedLater.map((end) => `*${end}`)];
const ofEveryPage = [...components().filter((name) => !apart.includes(name)), ...frames(), ...templates()];

export default [
  file('the stylesheet of most pages', 'dist/styles.css', '7.4 kB'),
  file('all stylesheets', 'dist/all.css', '12 kB'),
  file('the colours that follow from that of a brand', 'dist/brand.css', '0.55 kB'),
  file('what keeps other stylesheets away', 'dist/beside.css', '0.26 kB'),
  file('script for static pages', 'dist/enhance-page.js', '3.5 kB'),
  file("script for editors' static pages", 'dist/enhance-editing-page.js', '3.85 kB'),
  file('script for static pages whose navigation opens under the mouse', 'dist/enhance-hover-page.js', '0.9 kB'),
  file('script for static pages whose sign-in button follows the session', 'dist/enhance-session-page.js', '2 kB'),
  bundle('what watches a session: { attachSession }', { 'dist/session/exports.js': '{ attachSession }' }, '0.95 kB'),
  bundle('the sign-in button alone: its island', client(['sign-in-button']), '0.96 kB', withoutLater),
  file('script for static pages with calendar files', 'dist/enhance-calendar-page.js', '0.65 kB'),
  bundle('client script of a whole page, without React and Radix: the islands', client(ofEveryPage), '4.09 kB', withoutLater),
  bundle(
    'client script of a page whose HTML of the server is kept: { ServerHtml }',
    { 'dist/server-html.island.js': '{ ServerHtml }' },
    '4.2 kB',
    withoutLater,
  ),
  bundle("client script of an editors' page beside it: the tabs of the ribbon", client(['ribbon-tabs']), '2.85 kB', withoutLater),
  bundle('what ribbons with key tips load beside it', { 'dist/components/ribbon-tabs/key-tips.behaviour.js': '{ attach }' }, '1.42 kB'),
  bundle('what the first use of a pop-up loads', { 'dist/dom/attach-used-disclosure.js': '{ attachUsedDisclosure }' }, '1.32 kB'),
  bundle('what the first use of a ribbon loads', { 'dist/components/ribbon-toolbar/used-ribbon.js': '{ attachUsedRibbon }' }, '0.95 kB'),
  bundle(
    'what the first message loads that a sign-in button shows later',
    { 'dist/components/sign-in-button/late-message.js': '{ attach }' },
    '0.5 kB',
  ),
  bundle('client script of the calendar button, where it is used', client(['add-to-calendar']), '0.5 kB'),
  bundle('the site navigation until somebody uses it', client(['site-navigation']), '1.45 kB', withoutLater),
  bundle('what the first use of the site navigation loads, without React and Radix', client(['site-navigation'], true), '2.7 kB'),
  bundle('one component: { ArticleHeader }', { 'dist/index.js': '{ ArticleHeader }' }, '13.03 kB'),
  // The quotation marks of all languages are about 0.6 kB of it, the addresses of licences 0.4.
  bundle('one component: { PhotoCredit }', { 'dist/index.js': '{ PhotoCredit }' }, '6.83 kB'),
  bundle(
    'dates and counting in words: { formatDate, formatDateRange, formatTime }, interpolatePlural',
    { 'dist/format/format-date.js': '{ formatDate, formatDateRange, formatTime }', 'dist/format/interpolate.js': '{ interpolatePlural }' },
    '1.3 kB',
  ),
  bundle(
    'the dates of one language, the heaviest: { dates, plurals } of Ukrainian',
    { 'dist/locales/dates/uk.js': '{ dates, plurals }' },
    '0.4 kB',
  ),
  bundle('all words and dates of one language in Latin letters: { de }', { 'dist/locales/de.js': '{ de }' }, '2.7 kB'),
  bundle('all words and dates of one language, the heaviest: { el }', { 'dist/locales/el.js': '{ el }' }, '3.8 kB'),
];
