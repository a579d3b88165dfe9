import type { Metadata } from 'next';
import { NewsPage, PageHead, pageMetadata } from 'pressroom-ui';
import { seed } from './seed';

export const generateMetadata = (): Metadata => pageMetadata(seed);

export default function Page() {
  return <NewsPage page={seed} slots={{ head: <PageHead page={seed} parts={['first-paint', 'json-ld']} /> }} />;
}
