import type { Metadata } from 'next';
import { NewsListPage, type NewsListPageContent, PageHead, pageMetadata } from 'pressroom-ui';
import { fr } from 'pressroom-ui/locales/fr';
import 'pressroom-ui/listing.css';

const page: NewsListPageContent = {
  publisher: { name: 'Agence du littoral' },
  url: 'https://coast.example/fr/actualites',
  heading: 'Actualités',
  languages: [
    { lang: 'fr', label: 'français', href: '/fr/actualites' },
    { lang: 'en', label: 'English', href: '/en/news' },
    { lang: 'x-default', label: 'English', href: '/en/news' },
  ],
  list: [{ title: 'Les marées', href: '/fr/marees' }],
  feed: '/fr/actualites.atom',
};

export const generateMetadata = (): Metadata => pageMetadata(page, fr);

export default function Page() {
  return <NewsListPage page={page} locale={fr} slots={{ head: <PageHead page={page} locale={fr} parts={['first-paint', 'json-ld']} /> }} />;
}
