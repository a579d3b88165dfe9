import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scaffold } from '../../scripts/new-component.mjs';
import { guideFaults } from '../contracts/guides.js';
import { copyRepository, temporaryFolder } from '../support/repository-copy.js';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('in a copy of the repository', () => {
  test('a new component passes the checks of the codebase', async () => {
    const { format, vitest } = copyRepository(root);
    const written = scaffold('press-contact', root);
    expect(readFileSync(join(root, 'src/styles/index.css'), 'utf8')).toContain('press-contact.css');
    // Follows the script's closing instructions.
    await format(written);
    const contracts = ['css', 'exports', 'islands', 'layers', 'mirrors'].map((name) => `tests/contracts/${name}.node`);
    // The new exports require an update of docs/public-api.md.
    await vitest('--update', '--project=node', '--project=rsc', ...contracts, 'tests/package/server-components');
    expect(readFileSync(join(root, 'docs/public-api.md'), 'utf8')).toContain('## pressroom-ui/press-contact\n\n- `PressContact`');
    await vitest(
      '--project=unit',
      'tests/components/press-contact',
      'tests/conformance/conformance',
      '-t',
      'PressContact|renders its children',
    );
    expect(guideFaults(readFileSync(join(root, 'stories/components/press-contact.guide.mdx'), 'utf8'))).toEqual([]);
  });
});

describe('changes', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'src'));
    for (const file of ['src', 'package.json']) cpSync(file, join(root, file), { recursive: true });
  });

  test.each(['PressContact', 'press_contact', '../x', ''])('rejects %j', (name) => {
    expect(() => scaffold(name, root)).toThrow('kebab case');
  });

  test('does not overwrite existing files', () => {
    scaffold('press-contact', root);
    expect(() => scaffold('press-contact', root)).toThrow('already exists');
  });
});
