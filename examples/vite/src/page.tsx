import { NewsPage } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import json from '../page.json';
import 'pressroom-ui/styles.css';
import './site.css';

export const { content: page = {} } = readNewsPage(json);

/** The page without its head, which is in the document already. */
export const Page = () => <NewsPage page={page} slots={{ head: null }} />;
