// npm run integrity: the hashes with which pages load files of the package from a CDN (Subresource Integrity). It needs a build in dist/.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stylesheets } from './css.mjs';
import { standAlone } from './entries.mjs';
import { isStarted, root } from './here.mjs';

/** The documents that state hashes. */
export const integrityDocuments = ['README.md', 'docs/guides/without-a-bundler.md'];

/** The hash of a file, as for HTML's `integrity`. @param {string | Uint8Array} content */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hash of each file that pages load by URL. @param {string} folder the package, built @returns {Record<string, string>} */
export function integrityHashes(folder) {
  const files = [...Object.keys(stylesheets).map((name) => `dist/${name}.css`), ...standAlone().map((name) => `dist/${name}.js`)];
  return Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));
}

/** A document with the hashes in its table, and in the attributes of its examples. @param {string} markdown @param {Record<string, string>} hashes @param {string} version */
export const withHashes = (markdown, hashes, version) =>
  Object.entries(hashes)
    .reduce(
      (text, [file, hash]) =>
        text
          .replace(new RegExp(`^\\| \`${file}\` \\| \`[^\`]*\` \\|$`, 'm'), `| \`${file}\` | \`${hash}\` |`)
          .replace(new RegExp(`(${file}"\\s+integrity=")[^"]*`, 'g'), `$1${hash}`),
      markdown,
    )
    .replace(/(pressroom-ui@)\d[\w.-]*/g, `$1${version}`);

if (isStarted(import.meta.url)) {
  const hashes = integrityHashes(root);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${hash}  ${file}`);
  if (process.argv.includes('--write')) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of integrityDocuments) {
      const document = join(root, name);
      writeFileSync(document, withHashes(readFileSync(document, 'utf8'), hashes, version));
    }
  }
}
