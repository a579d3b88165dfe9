import { NewsPage, type NewsPageProps } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import { renderToString } from 'react-dom/server';
import type { Content } from '../../shared/content.js';
import { renderReact } from '../../shared/react-server.js';
import { Page } from './page.js';

export const render = renderReact(Page);

const read = new WeakMap<object, NewsPageProps['page']>();
/** As a site does that reads its content when it receives it. */
function readBefore({ page }: Content): NewsPageProps['page'] {
  const content = read.get(page) ?? readNewsPage(page).content ?? {};
  read.set(page, content);
  return content;
}

/** What the template costs in parts: its content read before, its metadata left out, and reading alone. */
export const apart = {
  'read before': (content: Content) => renderToString(<NewsPage page={readBefore(content)} />),
  'read before, without metadata': (content: Content) => renderToString(<NewsPage page={readBefore(content)} slots={{ head: null }} />),
  'without metadata': ({ page }: Content) => renderToString(<NewsPage page={page} slots={{ head: null }} />),
  'reading alone': ({ page }: Content) => JSON.stringify(readNewsPage(page).problems),
};
