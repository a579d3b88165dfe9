import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMessage } from '../../scripts/new-message.mjs';
import { copyRepository, temporaryFolder } from '../support/repository-copy.js';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('a new message passes the checks of all languages, in an existing part and as the first of a component', async () => {
  const { format, vitest } = copyRepository(root);
  mkdirSync(join(root, 'src/components/press-contact'));
  const changed = new Set([
    ...addMessage('siteHeader.clear', 'Clear {field}’s text', root),
    ...addMessage('pressContact.label', 'Press contact', root),
    ...addMessage('pressContact.call', 'Call {name}', root),
  ]);
  // Follows the script's closing instructions.
  await format([...changed]);
  await vitest('--project=node', 'tests/contracts/locales');
  expect(read('src/locales/en-parts.ts')).toContain("  clear: 'Clear {field}’s text',\n};");
  expect(read('src/locales/en.ts')).toMatch(/pressContact,[\s\S]* from [\s\S]*fileSize,\n {2}pressContact,\n\};/);
  expect(read('src/locales/fr.ts')).toContain(
    "pressContact: {\n      label: 'Press contact',\n      call: 'Call {name}',\n    },\n  },\n  dates",
  );
  expect(read('stories/languages/status.json')).toContain('"fr": ["pressContact.call", "pressContact.label", "siteHeader.clear"]');
});

describe('changes', () => {
  beforeEach(() => {
    for (const folder of ['src', 'stories/languages']) cpSync(folder, join(root, folder), { recursive: true });
  });

  test.each([
    ['search', 'Search', 'not a part and a key'],
    ['siteHeader.search.label', 'Search', 'not a part and a key'],
    ['siteHeader.search', 'Search', 'already'],
    ['breadcrumbs.more', 'More', 'already'],
    ['siteHeaders.clear', 'Clear', 'neither a part'],
    ['siteHeader.clear', ' ', 'English text is missing'],
  ])('rejects %s, %j, and writes nothing', (path, text, message) => {
    const before = read('stories/languages/status.json');
    expect(() => addMessage(path, text, root)).toThrow(message);
    expect(read('stories/languages/status.json')).toBe(before);
  });

  test('names a locale without the part, and writes nothing', () => {
    writeFileSync(join(root, 'src/locales/uk.ts'), read('src/locales/uk.ts').replace('    siteHeader: {', '    siteHeaders: {'));
    const before = read('src/locales/ar.ts');
    expect(() => addMessage('siteHeader.clear', 'Clear', root)).toThrow('src/locales/uk.ts');
    expect(read('src/locales/ar.ts')).toBe(before);
  });
});
