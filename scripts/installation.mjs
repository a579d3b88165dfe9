// What npm has installed in a project: its size, and the licence of each package.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} project a folder with node_modules @returns {import('./release-faults.mjs').Installation} */
export function installationIn(project) {
  const folder = join(project, 'node_modules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  const manifests = files.filter((file) => /^(.*node_modules[\\/])?(@[^\\/]+[\\/])?[^\\/@.][^\\/]*[\\/]package\.json$/.test(file));
  const packages = manifests.map((file) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return { name, licence: license };
  });
  return { bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0), packages };
}
