// Packs the package as it would be published. It builds a copy of the sources, so that an existing `dist`
// can neither hide missing files nor be replaced while in use.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './here.mjs';

const run = promisify(execFile);
const cache = join(root, '.cache/pack');

/** The sources of the package. */
const sources = [
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'docs/guides', 'docs/public-api.md', 'docs/reference.md'],
  ...['html', 'package.json', 'scripts', 'src', 'tsconfig.build.json', 'tsconfig.json'],
];

/** @param {string} folder */
function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of /** @type {string[]} */ (readdirSync(folder, { recursive: true })).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) hash.update(name).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function make() {
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, 'building-'));
  try {
    for (const name of sources) if (existsSync(join(root, name))) cpSync(join(root, name), join(copy, name), { recursive: true });
    const tarball = join(cache, `${fingerprint(copy)}.tgz`);
    if (!existsSync(tarball)) {
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
      await run(process.execPath, ['scripts/build.mjs'], { cwd: copy });
      const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: copy });
      // A concurrent process that packs the same sources creates the same file, so either may win.
      renameSync(join(copy, JSON.parse(stdout)[0].filename), tarball);
    }
    return tarball;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** @type {Promise<string> | undefined} */
let made;

/** Packs the package, once per state of its sources. @returns {Promise<string>} path of the tarball */
export function pack() {
  made ??= make();
  return made;
}

/** Unpacks the package into a folder, as an installation would. @param {string} folder */
export async function unpack(folder) {
  mkdirSync(folder, { recursive: true });
  await run('tar', ['-xzf', await pack(), '-C', folder, '--strip-components', '1']);
}
