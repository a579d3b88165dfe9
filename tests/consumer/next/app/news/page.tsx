import type { Metadata } from 'next';
import Link from 'next/link';
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
  list: [
    { title: 'Les marées', href: '/fr/marees' },
    { title: 'The meeting', href: '/', lang: 'en' },
  ],
  feed: '/fr/actualites.atom',
};

export const generateMetadata = (): Metadata => pageMetadata(page, fr);

export default function Page() {
  return (
    <NewsListPage
      page={page}
      locale={fr}
      linkComponent={Link}
      slots={{ head: <PageHead page={page} locale={fr} parts={['first-paint', 'json-ld']} /> }}
    />
  );
}
