import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLanguage } from '../../scripts/new-language.mjs';
import { en, type Locale } from '../../src/locales/en.js';
import { localeFaults } from '../contracts/locales.js';
import { temporaryFolder } from '../support/repository-copy.js';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  for (const folder of ['src/locales', 'stories/languages']) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a new language says everything in English, and all of it is listed as needing translation', async () => {
  expect(addLanguage('pt-BR', 'Brazilian Portuguese', root)).toEqual(['src/locales/pt-BR.ts', 'stories/languages/status.json']);
  cpSync('src/locales/dates/pt.ts', join(root, 'src/locales/dates/pt-BR.ts'));
  const { ptBR }: { ptBR: Locale } = await import(/* @vite-ignore */ join(root, 'src/locales/pt-BR.ts'));
  expect(ptBR.messages).toEqual(en.messages);
  expect([ptBR.tag, ptBR.dir]).toEqual(['pt-BR', 'ltr']);
  const { attested, needsTranslation } = JSON.parse(readFileSync(join(root, 'stories/languages/status.json'), 'utf8'));
  expect(attested['pt-BR']).toEqual({});
  // With the letters of a language that is known to the test.
  expect(localeFaults({ ...ptBR, tag: 'pt' }, en, needsTranslation['pt-BR'])).toEqual([]);
});

test.each([
  ['Icelandic', 'Icelandic', 'not a language tag'],
  ['../x', 'X', 'not a language tag'],
  ['is', '', 'name of the language is missing'],
  ['fr', 'French', 'already exists'],
])('%j, %j is refused', (tag, name, message) => {
  expect(() => addLanguage(tag, name, root)).toThrow(message);
});
