import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installationIn } from '../../scripts/installation.mjs';
import { pack } from '../../scripts/pack.mjs';
import { installationFaults } from '../../scripts/release-faults.mjs';

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), 'pressroom-ui-install-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

interface Tree {
  /** Absent for an optional peer that is not installed. */
  version?: string;
  dependencies?: Record<string, Tree>;
}

/** Names of all packages that npm has installed. */
const namesIn = ({ dependencies = {} }: Tree): string[] =>
  Object.entries(dependencies).flatMap(([name, inner]) => (inner.version ? [name, ...namesIn(inner)] : []));

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

test('installation adds the package, React, the dependencies of Radix and the JSON parser of the command, and nothing else', () => {
  const react = ['pressroom-ui', 'react', 'react-dom', 'scheduler'];
  // The React types are an optional peer dependency of Radix, which npm lists only if the site has them.
  const others = [...installed].filter((name) => ![...react, '@types/react', '@types/react-dom'].includes(name));
  expect([...installed]).toEqual(expect.arrayContaining([...react, '@radix-ui/react-navigation-menu']));
  // Optional peers, for entry points that few sites use on their servers (docs/decisions/038, 040), must not be among them.
  expect(others.filter((name) => !name.startsWith('@radix-ui/'))).toEqual(['jsonc-parser']);
});

test('an installation with React is small, and its licences are permissive', () => {
  const installation = installationIn(site);
  expect(installation.packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['pressroom-ui', 'react', 'react-dom', '@radix-ui/react-navigation-menu']),
  );
  expect(installationFaults(installation)).toEqual([]);
});

describe('reading picture files', () => {
  const read = "import { readPhotoCredit } from 'pressroom-ui/photo-metadata'; import { readFileSync } from 'node:fs';";
  const script = `${read} console.log(JSON.stringify(readPhotoCredit(readFileSync(process.argv[1])).photo.credit));`;
  const credit = () =>
    run(process.execPath, ['--input-type=module', '--eval', script, resolve('stories/fixtures/flats.jpg')], { cwd: site });

  test('fails with the name of the package to install', async () => {
    await expect(credit()).rejects.toThrow(/Cannot find package '(exifreader|@xmldom\/xmldom)'/);
  });

  test('works after the optional peers are installed, without their install scripts', async () => {
    const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const peers = ['exifreader', '@xmldom/xmldom'].map((name) => `${name}@${peerDependencies[name]}`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...peers], {
      cwd: site,
      timeout: 120_000,
    });
    const { stdout } = await credit();
    expect(JSON.parse(stdout)).toMatchObject({ creator: ['Jo Instance'], licence: 'CC-BY-4.0' });
  });
});

describe('rich text', () => {
  const script =
    "import { blocksFromHtml, blocksFromMarkdown } from 'pressroom-ui/rich-text';" +
    "console.log(JSON.stringify([blocksFromHtml('<p>a'), blocksFromMarkdown('a[^1]\\n\\n[^1]: b')].map(({ blocks }) => blocks.length)));";
  const convert = () => run(process.execPath, ['--input-type=module', '--eval', script], { cwd: site });

  test('fails with the name of the package to install', async () => {
    await expect(convert()).rejects.toThrow(/Cannot find package '(parse5|micromark|micromark-extension-gfm)'/);
  });

  test('works after the optional peers are installed', async () => {
    const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const peers = ['parse5', 'micromark', 'micromark-extension-gfm'].map((name) => `${name}@${peerDependencies[name]}`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...peers], { cwd: site, timeout: 120_000 });
    const { stdout } = await convert();
    expect(JSON.parse(stdout)).toEqual([1, 1]);
  });
});
