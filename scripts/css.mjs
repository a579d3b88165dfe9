// Bundles the stylesheets: the whole library in one file, and each component on its own.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { browserslistToTargets, bundle, Features } from 'lightningcss';
import { root } from './here.mjs';

/** The oldest supported browsers; newer features are enhancements (see README). */
const targets = browserslistToTargets(['chrome 112', 'firefox 117', 'safari 16.4']);

/** The statement with which published stylesheets begin. */
export const orderOfLayers = '@layer pr.tokens,pr.base,pr.components;';

/** @param {string} file path from the root of the repository */
export function bundleCss(file, minify = true) {
  // Otherwise `:dir()` would be compiled to a list of languages, which is not equivalent: `dir` is independent of the language.
  // The custom properties that stand in for `light-dark()` are of no use, because the tokens do not use it.
  const { code } = bundle({ filename: join(root, file), minify, targets, exclude: Features.DirSelector | Features.LightDark });
  // A stylesheet that is sent without its encoding has that of the page.
  const css = new TextDecoder().decode(code).replace(/[^\0-\x7f]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  // Lightning CSS takes the order apart: `@layer a; @layer b { … } @layer c;`. PostCSS moves such statements above all rules of the
  // files that a site imports, so that the last layer would come first.
  const rules = css.replaceAll(/@layer [\w., ]+;/g, '');
  return rules === css ? css : orderOfLayers + rules;
}

/** The published stylesheets of several components, by name: `styles` for most pages, `all` for everything, others beside `styles`. */
export const stylesheets = {
  styles: 'src/styles/index.css',
  'rich-article': 'src/styles/rich-article.css',
  listing: 'src/styles/listing.css',
  editing: 'src/styles/editing.css',
  session: 'src/styles/session.css',
  all: 'src/styles/all.css',
};

/** The text of one of them. @param {string} name with or without `.css` */
export const publishedCss = (name) => bundleCss(/** @type {Record<string, string>} */ (stylesheets)[basename(name, '.css')] ?? '');

/** Published stylesheets without components, for pages with or without a stylesheet of the site. */
export const furtherStylesheets = { document: 'src/styles/document.css', beside: 'src/styles/beside.css', brand: 'src/styles/brand.css' };

/** The stylesheet of every component with its imports, by public name. @returns {Record<string, string>} */
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
