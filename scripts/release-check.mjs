// npm run release:check: everything that has to be true of the package before it is published. Says what is wrong, all at once.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './here.mjs';
import { installationIn } from './installation.mjs';
import { integrityDocuments, integrityHashes } from './integrity.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { pack, unpack } from './pack.mjs';
import { attw, publintFaults } from './package-checks.mjs';
import {
  gitFaults,
  installationFaults,
  integrityFaults,
  linkFaults,
  placeholderFaults,
  sizeFaults,
  tarballFaults,
  versionFaults,
} from './release-faults.mjs';

const run = promisify(execFile);

const work = mkdtempSync(join(tmpdir(), 'pressroom-ui-release-'));
const published = join(work, 'package');
await unpack(published);
const files = readdirSync(published, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(published, file)).isFile());
const read = (/** @type {string} */ file) => readFileSync(join(published, file), 'utf8');
const texts = Object.fromEntries(files.filter((file) => /\.(md|json)$/.test(file)).map((file) => [file, read(file)]));
const documents = Object.fromEntries(Object.entries(texts).filter(([file]) => file.endsWith('.md')));
const manifest = JSON.parse(read('package.json'));

async function installed() {
  const site = join(work, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'package.json'), JSON.stringify({ name: 'site', version: '1.0.0', private: true }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', await pack()], { cwd: site });
  return installationIn(site);
}

/** @type {[name: string, faults: () => string[] | Promise<string[]>][]} */
const checks = [
  ['version and changelog', () => versionFaults(manifest.version, texts['CHANGELOG.md'] ?? '')],
  ['no placeholders', () => placeholderFaults(texts)],
  ['everything is committed', async () => gitFaults((await run('git', ['status', '--porcelain'], { cwd: root })).stdout)],
  ['contents', () => tarballFaults(files, manifest)],
  ['links of the documents', () => linkFaults(documents, files)],
  [
    'integrity hashes',
    () =>
      integrityFaults(
        Object.fromEntries(integrityDocuments.map((file) => [file, read(file)])),
        integrityHashes(published),
        manifest.version,
      ),
  ],
  ['publint', publintFaults],
  ['types of every entry point', () => attw().then(({ report, isFine }) => (isFine ? [] : [report]))],
  ['size of an installation, licences', async () => installationFaults(await installed())],
  ['sizes for visitors', async () => sizeFaults(await measureSizes(published))],
];

let count = 0;
try {
  for (const [name, find] of checks) {
    const faults = await find();
    count += faults.length;
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAULT '} ${name}`);
    for (const fault of faults) console.log(`       ${fault.replaceAll('\n', '\n       ')}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(count === 0 ? `\n${manifest.name} ${manifest.version} may be published.` : `\n${count} faults. Do not publish.`);
process.exitCode = count === 0 ? 0 : 1;
