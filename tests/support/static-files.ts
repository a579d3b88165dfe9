import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The headers of a `_headers` file, in the form that several hosts of static files read. */
const headersOf = (folder: string) =>
  existsSync(join(folder, '_headers'))
    ? [...readFileSync(join(folder, '_headers'), 'utf8').matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value])
    : [];

/** Serves the files of a folder, as hosts of static files do. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const headers = Object.fromEntries(headersOf(folder));
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)));
    const file = [path, join(path, 'index.html'), `${path}.html`].find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
