import { containers } from '../../scripts/partials/partials.js';

/** A document with a partial, in the element that it needs, and with the targets of its links, as on a page. */
export function documentWith(component: string, html: string, css = ''): string {
  const ids = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id));
  const targets = [...new Set(ids)].filter((id) => !html.includes(`id="${id}"`)).map((id) => `<p id="${id}">Target</p>`);
  const container = containers[component] ?? 'div';
  const style = css && `<style>${css}</style>`;
  return `<!DOCTYPE html><html lang="en"><head><title>Partial</title>${style}</head><body><${container} id="partial">${html}</${container}>${targets.join('')}</body></html>`;
}
