import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentFor, type Variant } from '../shared/content.js';
import { bench, type ClientKind, clientFolder } from './paths.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export const gzip = (body: string | Buffer) => gzipSync(body, { level: 9 });

/** Where a page is: the folder of one variant, in which its files are, too. */
export const addressOf = (name: string, { articles, sections }: Variant, kind: ClientKind = 'shipped') =>
  `/${kind}/${name}/${articles}-${sections}/`;

export interface Site {
  origin: string;
  close(): void;
}

/** GOV.UK's stylesheet has its fonts at a fixed address. */
const fixedFiles = join(bench, 'node_modules/govuk-frontend/dist/govuk');

/** Serves the given pages and what they load, compressed, and to be cached by nobody. */
export async function serve(pages: ReadonlyMap<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '').replace(/\?.*/, ''));
    const [, kind, name = '', variant = '', file = ''] = path.split('/');
    const found = () => {
      const page = pages.get(path);
      if (page !== undefined) return ['.html', page] as const;
      if (file === 'content.js') {
        const [articles = 1, sections = 0] = variant.split('-').map(Number);
        return ['.js', `export const content = ${JSON.stringify(contentFor({ articles, sections }))}`] as const;
      }
      const onDisk = kind === 'assets' ? join(fixedFiles, path) : file && join(clientFolder(name, kind as ClientKind), file);
      return existsSync(onDisk) ? ([extname(onDisk), readFileSync(onDisk)] as const) : undefined;
    };
    const [extension, body] = found() ?? [];
    if (body === undefined) return void response.writeHead(404).end();
    const isText = /[jt]s$|css|svg|html/.test(extension ?? '');
    response.writeHead(200, {
      'content-type': types[extension ?? ''] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(isText ? gzip(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
