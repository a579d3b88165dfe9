import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scaffold } from '../../scripts/new-component.mjs';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-')));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('in a copy of the repository', () => {
  const notCopied = ['.git', '.cache', 'dist', 'node_modules', 'storybook-static', 'consumer'];

  beforeEach(() => {
    for (const file of readdirSync('.').filter((name) => !notCopied.includes(name)))
      cpSync(file, join(root, file), { recursive: true, filter: (path) => !notCopied.some((name) => path.endsWith(`/${name}`)) });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  });

  /** Runs a command in the copy; where it fails, so does the test, with what it printed. */
  async function run(script: string, ...args: string[]) {
    const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
    await promisify(execFile)(process.execPath, [join('node_modules', script), ...args], { cwd: root, env }).catch(({ stdout, stderr }) =>
      expect.fail(`${script} ${args.join(' ')}\n${stdout}${stderr}`),
    );
  }
  const vitest = (...args: string[]) => run('vitest/vitest.mjs', 'run', '--reporter=./scripts/reporter.mjs', ...args);

  test('a new component obeys the rules of the codebase at once', async () => {
    const written = scaffold('press-contact', root);
    expect(readFileSync(join(root, 'src/styles/index.css'), 'utf8')).toContain('press-contact.css');
    // As its closing advice says.
    await run('@biomejs/biome/bin/biome', 'check', '--write', '--error-on-warnings', '--vcs-enabled=false', ...written);
    const contracts = ['css', 'exports', 'islands', 'layers', 'mirrors'].map((name) => `tests/contracts/${name}.node`);
    // What it exports is new, so its record is updated.
    await vitest('--update', '--project=node', '--project=rsc', ...contracts, 'tests/package/server-components');
    expect(readFileSync(join(root, 'docs/public-api.md'), 'utf8')).toContain('## pressroom-ui/press-contact\n\n- `PressContact`');
    await vitest(
      '--project=unit',
      'tests/components/press-contact',
      'tests/conformance/conformance',
      '-t',
      'PressContact|renders its children',
    );
  });
});

describe('in what it changes', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'src'));
    for (const file of ['src', 'package.json']) cpSync(file, join(root, file), { recursive: true });
  });

  test.each(['PressContact', 'press_contact', '../x', ''])('%j is refused', (name) => {
    expect(() => scaffold(name, root)).toThrow('kebab case');
  });

  test('what is there is not written over', () => {
    scaffold('press-contact', root);
    expect(() => scaffold('press-contact', root)).toThrow('there already');
  });
});
