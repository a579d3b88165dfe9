import { NewsPage } from 'pressroom-ui';
import { ServerHtml } from 'pressroom-ui/server-html';
import type { Content } from '../../shared/content.js';
import { renderReact } from '../../shared/react-server.js';

export const render = renderReact(({ page }: Content) => (
  <ServerHtml contentKey="seed">
    <NewsPage page={page} />
  </ServerHtml>
));
