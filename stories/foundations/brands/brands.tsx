import '@fontsource/libre-caslon-text/400.css';
import '@fontsource/libre-caslon-text/400-italic.css';
import '@fontsource/libre-caslon-text/700.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/public-sans/wght.css';
import { NewsListPage, NewsPage } from '../../../src/index.js';
import brandCss from '../../../src/styles/brand.css?inline';
import { newsListPage } from '../../fixtures/news-list-page.js';
import { newsPage } from '../../fixtures/news-page.js';
import agency from './agency.css?raw';
import court from './court.css?raw';
import parliament from './parliament.css?raw';

/** The stylesheet of each brand. */
export const stylesheets = { agency, court, parliament };

const Logo = ({ path, fill }: { path: string; fill: string }) => (
  <svg aria-hidden="true" width="44" height="44" viewBox="0 0 44 44" fill={fill}>
    <path d={path} />
  </svg>
);

/** Waves in a square, scales, a round of seats. */
const logos = {
  agency: 'M0 0h44v44H0zM6 16q8-8 16 0t16 0v-5q-8 8-16 0T6 11zm0 11q8-8 16 0t16 0v-5q-8 8-16 0T6 22zm0 11q8-8 16 0t16 0v-5q-8 8-16 0T6 33z',
  court:
    'M20.5 4h3v4H36v2.5h-1.2L41 26a7.5 7.5 0 0 1-15 0l6-15.5h-8.5V37H32v3H12v-3h8.500V10.500H12L18 26a7.500 7.500 0 0 1-15 0L9.200 10.500H8V8h12.500zM33.500 14 29 26h9zM10.500 14 6 26h9z',
  parliament: 'M2 34a20 20 0 0 1 40 0h-5a15 15 0 0 0-30 0zm9 0a11 11 0 0 1 22 0h-5a6 6 0 0 0-12 0zm8 0a3 3 0 0 1 6 0zM2 37h40v3H2z',
};

export type BrandName = keyof typeof stylesheets;

/** A page of an institution with a brand: its stylesheet, its logo, and `brand.css`. */
export function BrandedPage({ brand }: { brand: BrandName }) {
  const slots = { logo: <Logo path={logos[brand]} fill={brand === 'agency' ? 'var(--pr-brand)' : 'var(--pr-color-accent)'} /> };
  return (
    <>
      <style>{`${brandCss}\n${stylesheets[brand]}`}</style>
      {brand === 'agency' && <NewsPage {...newsPage.richArticle} slots={slots} />}
      {brand === 'court' && <NewsPage {...newsPage.coChairs} slots={slots} />}
      {brand === 'parliament' && <NewsListPage {...newsListPage.newsroom} slots={slots} />}
    </>
  );
}
