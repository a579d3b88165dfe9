import { expect, test } from 'vitest';
import { commandCasts, judgingFiles } from './content.js';
import { readFiles } from './files.js';

const source = readFiles('src', /\.tsx?$/);

test('only readers check content', () => {
  expect(judgingFiles(source)).toEqual([]);
  expect(judgingFiles({ 'src/components/a/a.tsx': 'if (title.trim() && isSafeUrl(href)) return null;' })).toHaveLength(2);
});

test('commands are discriminated without a cast', () => {
  expect(commandCasts(source)).toEqual([]);
  expect(commandCasts({ 'src/components/a/a.tsx': 'const own = command as LinkCommand;' })).toHaveLength(1);
});
