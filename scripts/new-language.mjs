// npm run new-language -- TAG NAME: adds a language, in English until it is translated.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted } from './here.mjs';

const status = 'stories/languages/status.json';

/**
 * Writes the messages of a new language in English, and lists all of them as needing translation.
 *
 * @param {string} tag BCP 47: "is", "pt-BR"
 * @param {string} name in English: "Icelandic"
 * @param {string} root of the repository
 * @returns {string[]} the files written or changed
 */
export function addLanguage(tag, name, root) {
  if (!/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/.test(tag)) throw new Error(`"${tag}" is not a language tag such as "is" or "pt-BR".`);
  if (!name.trim()) throw new Error('The English name of the language is missing.');
  const file = `src/locales/${tag}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} already exists.`);
  const english = readFileSync(join(root, 'src/locales/en-parts.ts'), 'utf8');
  // A message of its own stands in its part, too.
  const alone = new Map([...english.matchAll(/^export const (\w+) = ('.*');$/gm)].map(([, name = '', text = '']) => [name, text]));
  const parts = [...english.matchAll(/^export const (\w+) = \{\n([\s\S]*?)^\};$/gm)].map(([, part = '', keys = '']) => ({
    part,
    keys: keys.replace(/^( +)(\w+),$/gm, (whole, space, key) => (alone.has(key) ? `${space}${key}: ${alone.get(key)},` : whole)),
  }));
  const messages = parts.map(({ part, keys }) => `    ${part}: {\n${keys.replace(/^(?=.)/gm, '    ')}    },\n`);
  writeFileSync(
    join(root, file),
    `import { dates, plurals } from './dates/${tag}.js';
import type { Locale } from './en.js';

/** ${name}. */
export const ${tag.replace('-', '')}: Locale = {
  tag: '${tag}',
  dir: 'ltr',
  plurals,
  messages: {
${messages.join('')}  },
  dates,
};
`,
  );
  const list = JSON.parse(readFileSync(join(root, status), 'utf8'));
  list.attested[tag] = {};
  // A comma is the same in most languages.
  list.needsTranslation[tag] = parts.flatMap(({ part, keys }) =>
    [...keys.matchAll(/^ {2}(\w+):/gm)].flatMap(([, key]) => (key === 'comma' ? [] : [`${part}.${key}`])),
  );
  writeFileSync(join(root, status), `${JSON.stringify(list, null, 2)}\n`);
  return [file, status];
}

if (isStarted(import.meta.url)) {
  const [tag = '', name = ''] = process.argv.slice(2);
  try {
    console.log(`Written or changed:\n  ${addLanguage(tag, name, process.cwd()).join('\n  ')}
Next: npm run format, and what docs/contributing/add-a-language.md says.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, '\nUsage: npm run new-language -- TAG NAME');
    process.exitCode = 1;
  }
}
