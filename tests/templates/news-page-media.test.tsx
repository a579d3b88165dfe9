import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/content/exports.js';
import { type ArticleContent, NewsPage, newsPageJsonLd } from '../../src/index.js';

const photo = (name: string) => ({ src: `/${name}.jpg`, alt: name });
const page = (article: Omit<ArticleContent, 'headline'>) => ({
  publisher: { name: 'Agency' },
  url: 'https://agency.example/news',
  article: { headline: 'Tidal flats', ...article },
});
const text = { type: 'paragraph', text: 'The text' } as const;

describe('pictures', () => {
  const preloads = (html: string) => [...html.matchAll(/<link rel="preload" as="image"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
  const loadingOf = () => screen.getAllByRole('img').map((image) => [image.getAttribute('alt'), image.getAttribute('loading')]);

  test('of the article stands before its text, and alone has priority', () => {
    const content = page({
      leadPhoto: photo('lead'),
      body: [{ type: 'photo', ...photo('first') }, text, { type: 'photo', ...photo('second') }],
    });
    render(<NewsPage page={{ ...content, photos: [photo('after')] }} />);
    expect(loadingOf()).toEqual([
      ['lead', null],
      ['first', 'lazy'],
      ['second', 'lazy'],
      ['after', 'lazy'],
    ]);
    expect(screen.getAllByRole('img').filter((image) => image.getAttribute('fetchpriority') === 'high')).toHaveLength(1);
    const order = screen.getByRole('img', { name: 'lead' }).compareDocumentPosition(screen.getByText('The text'));
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('are not preloaded below the first screen', () => {
    const body = [text, { type: 'photo', ...photo('a') }, { type: 'figures', photos: [photo('b'), photo('c')] }] as const;
    expect(preloads(renderToString(<NewsPage page={{ ...page({ body }), photos: [photo('d')] }} />))).toEqual([]);
    expect(preloads(renderToString(<NewsPage page={page({ leadPhoto: photo('lead'), body })} />))).toEqual(['/lead.jpg']);
  });

  test('at the beginning of an article without a lead photo load at once', () => {
    render(
      <NewsPage page={page({ body: [{ type: 'figures', photos: [photo('a'), photo('b')] }, text, { type: 'photo', ...photo('c') }] })} />,
    );
    expect(loadingOf()).toEqual([
      ['a', 'eager'],
      ['b', 'eager'],
      ['c', 'lazy'],
    ]);
  });

  test('are in the metadata in the order of the page, those of a group with its credit', () => {
    const [news] = newsPageJsonLd({
      ...page({
        leadPhoto: photo('lead'),
        body: [
          { type: 'figures', photos: [photo('a'), { ...photo('b'), credit: { text: 'Own' } }], credit: { text: 'Shared' } },
          { type: 'boilerplate', body: [{ type: 'photo', ...photo('c') }] },
        ],
      }),
      photos: [photo('d')],
    })['@graph'];
    const url = (name: string) => `https://agency.example/${name}.jpg`;
    const image = (name: string, creditText: string) => expect.objectContaining({ contentUrl: url(name), creditText });
    expect(news).toHaveProperty('image', [url('lead'), image('a', 'Shared'), image('b', 'Own'), url('c'), url('d')]);
  });
});

describe('blocks', () => {
  test('of every new type are rendered by their components', () => {
    render(
      <NewsPage
        page={page({
          body: [
            { type: 'video', title: 'Opening', href: 'https://media.example/1', duration: 'PT2M' },
            { type: 'contact', name: 'Press office', emails: 'press@agency.example' },
            { type: 'documents', documents: [{ title: 'Report', href: '/r.pdf', type: 'PDF' }] },
            { type: 'call-to-action', label: 'Register', href: '/register' },
            { type: 'boilerplate', title: 'About the Agency', body: [{ type: 'paragraph', text: 'It measures tides.' }] },
          ],
        })}
      />,
    );
    const article = within(screen.getByRole('article'));
    expect(article.getByRole('link', { name: 'Opening (Video, 2 minutes)' })).toBeInTheDocument();
    expect(article.getByRole('link', { name: 'press@agency.example' })).toBeInTheDocument();
    expect(article.getByRole('link', { name: 'Report (PDF)' })).toBeInTheDocument();
    expect(article.getByRole('link', { name: 'Register' })).toBeInTheDocument();
    expect(article.getByRole('region', { name: 'About the Agency' })).toHaveTextContent('It measures tides.');
  });

  test('hide pull quotes, which repeat the article, from assistive technology', () => {
    render(<NewsPage page={page({ body: [text, { type: 'pull-quote', text: 'Repeated words' }] })} />);
    expect(screen.getByText(/Repeated words/).closest('figure')).toHaveAttribute('aria-hidden', 'true');
    expect(within(screen.getByRole('article')).queryByRole('figure')).toBeNull();
  });

  test('of a boilerplate share the ids of headings with the article', () => {
    const heading = { type: 'heading', text: 'Findings', id: 'findings' } as const;
    const { content, problems } = readArticle({
      headline: 'Tidal flats',
      body: [heading, { type: 'boilerplate', body: [heading] }],
    });
    expect(content?.body).toEqual([heading, { type: 'boilerplate', body: [{ type: 'heading', level: 3, text: 'Findings' }] }]);
    expect(problems.map(({ path }) => path)).toEqual(['article']);
  });
});

test('documents and contacts follow the text under their headings', () => {
  render(
    <NewsPage page={page({ body: [text], documents: [{ title: 'Report', href: '/r.pdf' }], contacts: [{ name: 'Robin Example' }] })} />,
  );
  const article = within(screen.getByRole('article'));
  expect(article.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Document', 'Contact']);
});
