import { NewsPage } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import json from '../page.json';

export const { content: page = {} } = readNewsPage(json);

/** The page without its head, which is in the document already. */
export default function Article() {
  return <NewsPage page={page} slots={{ head: null }} />;
}
