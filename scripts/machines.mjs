// Part of npm run build-storybook: adds to the built Storybook what programs read of it: llms.txt, every docs page as Markdown, a list of the
// components with their props, and the JSON Schemas.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './here.mjs';
import { writeSchemas } from './schemas.mjs';

const folder = join(root, 'storybook-static');
process.env.NODE_ENV = 'production';
const load = async (/** @type {string} */ file) =>
  (await runnerImport(join(root, 'scripts/machines', file), { root, configFile: false, logLevel: 'error' })).module;

const entries = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
const { pages, manifest } = await load('pages.ts');
const { llms } = await load('llms.ts');
const written = pages(entries);

mkdirSync(join(folder, 'docs'), { recursive: true });
for (const [id, text] of Object.entries(written)) writeFileSync(join(folder, 'docs', `${id}.md`), text);
writeFileSync(join(folder, 'llms.txt'), llms(entries, written));
writeFileSync(join(folder, 'components.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
writeSchemas(join(folder, 'schema'));
