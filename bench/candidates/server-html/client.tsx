import { ServerHtml } from 'pressroom-ui/server-html';
import { lazy } from 'react';
import type { Content } from '../../shared/content.js';
import { hydrateReact } from '../../shared/react-client.js';

const NewsPage = lazy(async () => ({ default: (await import('pressroom-ui/news-page')).NewsPage }));

/** The template, of which React keeps the HTML of the server. */
export const start = hydrateReact(({ page }: Content) => (
  <ServerHtml contentKey="seed">
    <NewsPage page={page} />
  </ServerHtml>
));
