import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderToString } from 'react-dom/server';
import { inject } from 'vitest';
import { bundleCss } from '../../scripts/css.mjs';
import { standAlone } from '../../scripts/entries.mjs';
import { integrityOf } from '../../scripts/integrity.mjs';
import { App } from './app.js';
import type { Served } from './bundles.js';
import { documentOf } from './document.js';

/** A strict content security policy. Trusted Types apply only in production, because React's development checks use innerHTML. */
const policy = (mode: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(mode === 'production' ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');

/** The scripts that `?enhance` loads instead of React: `enhance-page`, and, by its value, `enhance-editing-page`, `enhance-session-page` … beside it. */
const scriptsNamed = (value: string) => {
  const further = value.split(',').map((name) => `enhance-${name}-page`);
  return ['enhance-page', ...standAlone().filter((name) => further.includes(name))].map((name) => `/${name}.js`);
};

/** Stands in for the site's own stylesheet. */
const siteCss = 'body{margin:0}';

/** Sends a page in pieces, as over a slow connection, so that it is painted while it loads. */
async function sendInPieces(response: ServerResponse, html: string) {
  for (let at = 0; at < html.length; at += 400) {
    response.write(html.slice(at, at + 400));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  response.end();
}

/**
 * A small site that serves the test pages under a strict content security policy:
 * `/seed` hydrated, `/seed?static` without script, `/seed?enhance` as static HTML with the enhance script,
 * `?document` as `renderPage` writes it, with the hashes of its files, `?document&enhance` with the enhance script,
 * `/parts/a-b` for the components by themselves, without React,
 * `?slow` in pieces, `?enhance=editing,calendar` with the scripts for editing and for calendar files in addition.
 *
 * @param change changes the HTML of a page before it is sent
 * @param answer answers what is not a page; `false` leaves the request to the site
 */
export async function startSite(
  mode: 'development' | 'production',
  change = (html: string) => html,
  answer: (url: URL, response: ServerResponse) => boolean = () => false,
): Promise<{ origin: string; close(): void }> {
  const bundles: Served = inject('bundles')[mode];
  const files: Served = {
    ...bundles,
    '/styles.css': ['text/css', bundleCss('src/styles/all.css')],
    '/site.css': ['text/css', siteCss],
  };
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (answer(url, response)) return;
    const file = files[url.pathname];
    if (file) {
      response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
      return;
    }
    const enhance = url.searchParams.get('enhance');
    if (url.searchParams.has('document')) {
      const withHash = (href: string) => ({ href, integrity: url.searchParams.get('integrity') ?? integrityOf(files[href]?.[1] ?? '') });
      const scripts = enhance === null ? [] : scriptsNamed(enhance).map(withHash);
      const html = documentOf(url.pathname, { stylesheets: [withHash('/styles.css'), withHash('/site.css')], scripts });
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy(mode) }).end(html);
      return;
    }
    const live = enhance === null ? ['/client.js'] : scriptsNamed(enhance);
    const scripts = url.searchParams.has('static') ? [] : live;
    if (url.pathname.startsWith('/parts/')) {
      // Most tests need none of the components by themselves.
      const { partPage } = await import('./part-pages.js');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(mode) });
      response.end(partPage(url.pathname, scripts));
      return;
    }
    const html = change(renderToString(<App path={url.pathname} scripts={scripts} theme={url.searchParams.get('theme') ?? undefined} />));
    const head = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(mode) };
    const isPage = html.includes('<main');
    response.writeHead(isPage ? 200 : 404, head);
    if (url.searchParams.has('slow')) return sendInPieces(response, `<!doctype html>${html}`);
    response.end(isPage ? `<!doctype html>${html}` : '<!doctype html><title>Not found</title><p>Not found</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
