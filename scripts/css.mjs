// Bundles the stylesheets: the whole library in one file, and each component on its own.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { browserslistToTargets, bundle, Features } from 'lightningcss';
import { root } from './here.mjs';

/** The oldest browsers the stylesheet is written for; newer features degrade (see README). */
const targets = browserslistToTargets(['chrome 112', 'firefox 117', 'safari 16.4']);

/** @param {string} file path from the root of the repository */
export function bundleCss(file, minify = true) {
  // `:dir()` would become a list of languages, which is not what it asks: pages say `dir` in any language.
  return bundle({ filename: join(root, file), minify, targets, exclude: Features.DirSelector }).code;
}

/** Every component's own stylesheet, by its public name; the files it imports come along. @returns {Record<string, string>} */
export function componentStylesheets() {
  return Object.fromEntries(
    ['src/components', 'src/templates'].flatMap((folder) =>
      readdirSync(join(root, folder)).flatMap((name) =>
        readdirSync(join(root, folder, name))
          .filter((file) => file === `${name}.css`)
          .map((file) => [basename(file, '.css'), join(folder, name, file)]),
      ),
    ),
  );
}
