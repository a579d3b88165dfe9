// Writes the page into the document that Vite has built, so that it can be read without script.
import { readFileSync, writeFileSync } from 'node:fs';
import { PageHead } from 'pressroom-ui';
import { ServerHtml } from 'pressroom-ui/server-html';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import Article, { page } from './article';

const head = renderToStaticMarkup(<PageHead page={page} />);
const body = renderToString(
  <StrictMode>
    <ServerHtml contentKey="/">
      <Article />
    </ServerHtml>
  </StrictMode>,
);
const html = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  html.replace('<!--head-->', () => head).replace('<!--page-->', () => body),
);
