// Publishes the page as static files: dist/index.html, its stylesheet and its script, and the headers to serve them with.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNewsPage } from 'pressroom-ui/content';
import { renderPage } from 'pressroom-ui/render-page';

mkdirSync('dist', { recursive: true });

/** Copies a file. @returns its URL on the site, with the hash that browsers check */
function publish(name, from = name) {
  const file = readFileSync(from);
  writeFileSync(`dist/${name}`, file);
  return { href: `/${name}`, integrity: `sha384-${createHash('sha384').update(file).digest('base64')}` };
}

/** Path of a file of the package. */
const ours = (name) => fileURLToPath(import.meta.resolve(`pressroom-ui/${name}`));

const { content = {}, problems } = readNewsPage(JSON.parse(readFileSync('page.json', 'utf8')));
for (const { path, message } of problems) console.warn(`${path} ${message}`);

const files = {
  stylesheets: [publish('styles.css', ours('styles.css')), publish('site.css')],
  scripts: [publish('enhance-page.js', ours('enhance-page.js'))],
};
writeFileSync('dist/index.html', renderPage(content, files));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];
writeFileSync('dist/_headers', `/*\n  Content-Security-Policy: ${policy.join('; ')}\n`);
