import type { Metadata } from 'next';
import { NewsPage, PageHead, pageMetadata } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import json from '../../../page.json';
import { SiteLink } from '../../site-link';

const { content: page = {} } = readNewsPage(json);

// The title of a layout would win over one that a component renders, but not over this one.
export const generateMetadata = (): Metadata => pageMetadata(page);

export default function Page() {
  return <NewsPage page={page} linkComponent={SiteLink} slots={{ head: <PageHead page={page} parts={['first-paint', 'json-ld']} /> }} />;
}
