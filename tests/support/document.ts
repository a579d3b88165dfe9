import type { NewsPageContent } from '../../src/index.js';
import { type RenderPageOptions, renderPage } from '../../src/render-page/exports.js';
import { lists, pages } from './app.js';

/** A page as `renderPage` writes it. */
export function documentOf(path: string, options: RenderPageOptions): string {
  const { page, slots, ...rest } = pages[path] ?? lists[path] ?? { page: {} };
  return renderPage(page as NewsPageContent, { ...(rest as RenderPageOptions), ...(slots && { slots }), ...options });
}
