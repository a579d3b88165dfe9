import { renderPage } from '../../src/render-page/exports.js';
import { seed } from '../../stories/fixtures/seed.js';
import { indentDocument } from './indent.js';
import { index, partials } from './partials.js';
import { readable } from './readable.js';

/** The files of `html`, by their paths in it. */
export function files(): Record<string, string> {
  const all = partials();
  const page = renderPage(seed, { stylesheets: ['../dist/document.css', '../dist/styles.css'], scripts: ['../dist/enhance-page.js'] });
  return {
    ...Object.fromEntries(all.map(({ file, html }) => [file, html])),
    'page.html': indentDocument(readable(page)),
    'README.md': index(all),
  };
}
