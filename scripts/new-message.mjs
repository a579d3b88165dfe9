// npm run new-message -- PART.KEY "ENGLISH TEXT": adds a message to every language, in English until it is translated.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { components, locales } from './entries.mjs';
import { isStarted } from './here.mjs';

const english = 'src/locales/en-parts.ts';
const status = 'stories/languages/status.json';

const camel = (/** @type {string} */ kebab) => kebab.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const literal = (/** @type {string} */ text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The lines between a head and the next end, both matched exactly; `undefined` if there is no such head. @param {string} text @param {string} head @param {string} end */
function block(text, head, end) {
  const lines = text.split('\n');
  const from = lines.indexOf(head);
  const to = lines.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : { lines, to, inside: lines.slice(from + 1, to) };
}

/** Adds lines at the end of such a block. @param {string} file its name, for the error @param {string} text @param {string} head @param {string} end @param {...string} added */
function addTo(file, text, head, end, ...added) {
  const found = block(text, head, end);
  if (!found) throw new Error(`${file} has no lines "${head}" and "${end}" between which to insert: ${added.join(' ')}`);
  return found.lines.toSpliced(found.to, 0, ...added).join('\n');
}

/**
 * Adds a message to every language in English, and lists it as needing translation.
 *
 * @param {string} path part and key: "siteHeader.search"
 * @param {string} text in English
 * @param {string} root of the repository
 * @returns {string[]} the files changed
 */
export function addMessage(path, text, root) {
  const [, part = '', key = ''] = /^([a-z][a-zA-Z]*)\.([a-z][a-zA-Z]*)$/.exec(path) ?? [];
  if (!part) throw new Error(`"${path}" is not a part and a key, such as "siteHeader.search".`);
  if (!text.trim()) throw new Error('The English text is missing.');
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const message = `${key}: ${literal(text)},`;

  const parts = read(english);
  const existing = block(parts, `export const ${part} = {`, '};');
  if (existing?.inside.some((line) => line.startsWith(`  ${key}:`))) throw new Error(`${english} already has "${path}".`);
  if (!existing && !components(root).map(camel).includes(part)) {
    const partNames = [...parts.matchAll(/^export const (\w+) = /gm)].map(([, name]) => name);
    throw new Error(`"${part}" is neither a part of ${english} nor a component. The parts are: ${partNames.join(', ')}.`);
  }

  /** @type {Record<string, string>} */
  const changed = {};
  /** @param {string} file @param {string} head @param {string} end @param {...string} added */
  const add = (file, head, end, ...added) => {
    changed[file] = addTo(file, changed[file] ?? read(file), head, end, ...added);
  };
  if (existing) add(english, `export const ${part} = {`, '};', `  ${message}`);
  else {
    changed[english] = parts.replace(/^export \{ dates, plurals \}/m, (end) => `export const ${part} = {\n  ${message}\n};\n\n${end}`);
    add('src/locales/en.ts', 'import {', "} from './en-parts.js';", `  ${part},`);
    add('src/locales/en.ts', 'const messages = {', '};', `  ${part},`);
  }
  const { needsTranslation, ...others } = JSON.parse(read(status));
  for (const tag of locales(root).filter((name) => name !== 'en')) {
    const file = `src/locales/${tag}.ts`;
    if (existing) add(file, `    ${part}: {`, '    },', `      ${message}`);
    else add(file, '  messages: {', '  },', `    ${part}: {`, `      ${message}`, '    },');
    needsTranslation[tag] = [...(needsTranslation[tag] ?? []), path].sort();
  }
  changed[status] = `${JSON.stringify({ ...others, needsTranslation }, null, 2)}\n`;

  for (const [file, content] of Object.entries(changed)) writeFileSync(join(root, file), content);
  return Object.keys(changed);
}

if (isStarted(import.meta.url)) {
  const [path = '', text = ''] = process.argv.slice(2);
  try {
    const changed = addMessage(path, text, process.cwd());
    console.log(`Changed:\n  ${changed.join('\n  ')}\n
Next:
  npm run format
  npx vitest run --project node tests/contracts/locales
Where you know the language, translate the message and take it out of ${status}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, '\nUsage: npm run new-message -- PART.KEY "ENGLISH TEXT"');
    process.exitCode = 1;
  }
}
