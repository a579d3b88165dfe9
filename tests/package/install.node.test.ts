import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '../../scripts/pack.mjs';

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), 'pressroom-ui-install-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

interface Tree {
  dependencies?: Record<string, Tree>;
}

/** Names of all packages that npm has installed. */
const namesIn = ({ dependencies = {} }: Tree): string[] =>
  Object.entries(dependencies).flatMap(([name, inner]) => [name, ...namesIn(inner)]);

const install = (tarball: string) =>
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: site, timeout: 120_000 });

let installed: Set<string>;

// Runs npm in an empty project, as a user does.
beforeAll(async () => {
  writeFileSync(join(site, 'package.json'), JSON.stringify({ name: 'site', version: '1.0.0', private: true }));
  const tarball = await pack();
  // The registry may be temporarily unavailable, so a failure is retried once.
  await install(tarball).catch(() => install(tarball));
  const { stdout } = await run('npm', ['ls', '--all', '--json'], { cwd: site });
  installed = new Set(namesIn(JSON.parse(stdout)));
});

test('installation adds the package, React and the dependencies of Radix, and nothing else', () => {
  const react = ['pressroom-ui', 'react', 'react-dom', 'scheduler'];
  // The React types are an optional peer dependency of Radix, which npm lists only if the site has them.
  const others = [...installed].filter((name) => ![...react, '@types/react', '@types/react-dom'].includes(name));
  expect([...installed]).toEqual(expect.arrayContaining([...react, '@radix-ui/react-navigation-menu']));
  expect(others.filter((name) => !name.startsWith('@radix-ui/'))).toEqual([]);
});
