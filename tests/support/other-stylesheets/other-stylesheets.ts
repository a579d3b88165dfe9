import bootstrap from 'bootstrap/dist/css/bootstrap.css?raw';
import modernNormalize from 'modern-normalize/modern-normalize.css?raw';
import normalize from 'normalize.css/normalize.css?raw';
import reset from 'reset-css/reset.css?raw';
import tailwind from 'tailwindcss/preflight.css?raw';
import drupal from './drupal.css?raw';
import sharePoint from './sharepoint.css?raw';

/** A stylesheet that a site may have beside ours. */
export interface OtherStylesheet {
  css: string;
  /** The layer of its rules. */
  layer?: string;
  /** The order of layers that the guide recommends beside it. */
  order?: string;
}

/** Tailwind's own build replaces `--theme()`; here its fallbacks do. */
const preflight = tailwind.replace(/--theme\(\s*[\w-]+,\s*([^;]+)\);/g, '$1;');

/** What sites have beside our stylesheets, as it is published; of SharePoint and Drupal models, because their stylesheets have other licences. */
export const otherStylesheets: Record<string, OtherStylesheet> = {
  'Tailwind CSS 4': { css: preflight, layer: 'base', order: 'theme, pr, base, components, utilities' },
  'Bootstrap 5': { css: bootstrap },
  'reset.css by Eric Meyer': { css: reset },
  'normalize.css': { css: normalize },
  'modern-normalize': { css: modernNormalize },
  'Drupal (model)': { css: normalize + drupal },
  'SharePoint (model)': { css: sharePoint },
};

const inLayer = (layer: string | undefined, css: string) => (layer ? `@layer ${layer} { ${css} }` : css);

/** The stylesheets of a page in the order of the guide: theirs last, which is the worst case. @param beside `beside.css`, if the page loads it */
export const pageStylesheets = ({ css, layer, order }: OtherStylesheet, ours: string, beside = ''): string[] => [
  order && beside ? `@layer ${order};` : '',
  ours,
  inLayer(layer, beside),
  inLayer(layer, css),
];
