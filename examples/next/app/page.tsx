import type { Metadata } from 'next';
import { NewsListPage, PageHead, pageMetadata } from 'pressroom-ui';
import { readNewsListPage } from 'pressroom-ui/content';
import json from '../list.json';
import { SiteLink } from './site-link';

const { content: page = {} } = readNewsListPage(json);

export const generateMetadata = (): Metadata => pageMetadata(page);

export default function Page() {
  return (
    <NewsListPage page={page} linkComponent={SiteLink} slots={{ head: <PageHead page={page} parts={['first-paint', 'json-ld']} /> }} />
  );
}
