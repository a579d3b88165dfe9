import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  ArticleContents,
  ArticleHtml,
  ArticleList,
  ArticleTable,
  DescriptionList,
  en,
  NewsPage,
  type NewsPageContent,
  Notice,
  newsPageJsonLd,
  Transcript,
} from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';

const page = (article: Partial<NewsPageContent['article']>): NewsPageContent => ({
  publisher: { name: 'Agency' },
  article: { headline: 'Tides', ...article },
});

describe('a notice', () => {
  test('is a note named by its kind and title, not a landmark, not an alert', () => {
    render(
      <Notice notice={{ kind: 'withdrawn', title: 'Old rules', date: '2026-03-03' }}>
        <p>See the new ones.</p>
      </Notice>,
    );
    const note = screen.getByRole('note', { name: 'Withdrawn Old rules' });
    expect(within(note).getByText('See the new ones.')).toBeVisible();
    expect(within(note).getByText('3 March 2026')).toHaveAttribute('datetime', '2026-03-03');
    for (const role of ['alert', 'status', 'region', 'complementary']) expect(screen.queryByRole(role)).toBeNull();
  });

  test('says its kind in the language of the component', () => {
    render(<Notice notice={{ kind: 'archived', title: 'Ancien' }} locale={fr} />);
    expect(screen.getByRole('note', { name: 'Archivé Ancien' })).toBeInTheDocument();
  });

  test('renders nothing without a title and children', () => {
    const { container } = render(<Notice notice={{ kind: 'important', title: ' ' }} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('contains blocks in its own language', () => {
    render(
      <NewsPage page={page({ body: [{ type: 'notice', lang: 'fr', body: [{ type: 'quote', text: 'Non' }, { type: 'divider' }] }] })} />,
    );
    const note = screen.getByRole('note', { name: 'Information' });
    expect(note).toHaveAttribute('lang', 'fr');
    expect(within(note).getByText('Information')).toHaveAttribute('lang', 'en');
    expect(within(note).getByRole('separator')).toBeInTheDocument();
    // Quotation marks of French (Lexique des règles typographiques).
    expect(within(note).getByText(/«.Non.»/)).toBeInTheDocument();
  });
});

test('lists terms with their descriptions', () => {
  render(<DescriptionList list={{ items: [{ term: 'Gauge', details: ['A board', 'A sensor'] }] }} />);
  expect(screen.getByRole('term')).toHaveTextContent('Gauge');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['A board', 'A sensor']);
});

// HTML, "Conversations": paragraphs and punctuation; the dl element is not for dialogue.
test('names the speaker at the beginning of each turn of a transcript', () => {
  const transcript = { items: [{ speaker: 'Chair', time: '00:04', text: ['Open.', 'Welcome.'] }, { text: 'Applause' }] };
  const { rerender } = render(<Transcript transcript={transcript} />);
  const said = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent);
  expect(said()).toEqual(['00:04 Chair: Open.', 'Welcome.', 'Applause']);
  rerender(<Transcript transcript={transcript} locale={fr} />);
  expect(said()[0]).toBe('00:04 Chair\u00a0: Open.');
});

test('shows questions as headings below the section, with their answers', () => {
  render(
    <NewsPage
      page={page({
        body: [
          { type: 'heading', text: 'Questions' },
          {
            type: 'questions',
            items: [
              { question: 'Why?', answer: 'So.' },
              { question: 'Wann?', answer: ['Jetzt.', 'Oder nie.'], lang: 'de' },
            ],
          },
        ],
      })}
    />,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Why?' }).nextElementSibling).toHaveTextContent('So.');
  expect(screen.getByRole('heading', { level: 3, name: 'Wann?' }).closest('[lang]')).toHaveAttribute('lang', 'de');
});

describe('a table of contents', () => {
  test('links to the headings of the text, nested by level', () => {
    render(
      <NewsPage
        page={page({
          contents: true,
          body: [
            { type: 'heading', text: 'Ports' },
            { type: 'heading', level: 3, text: 'Locks' },
            { type: 'heading', text: 'Îles' },
          ],
        })}
      />,
    );
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    for (const link of within(contents).getAllByRole('link')) {
      const target = document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
      expect(target).toBe(screen.getByRole('heading', { name: link.textContent ?? '' }));
    }
    const [outer, inner] = within(contents).getAllByRole('list');
    expect(
      within(outer as HTMLElement)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ports', 'Locks', 'Îles']);
    expect(inner).toHaveTextContent(/^Locks$/);
  });

  test('has the label that it is given', () => {
    render(<ArticleContents contents={{ title: 'In these rules', headings: [{ text: 'A', id: 'a', level: 2 }] }} />);
    expect(screen.getByRole('navigation', { name: 'In these rules' })).toBeInTheDocument();
  });

  test('is marked as English on a French page without its own words', () => {
    render(<ArticleContents contents={{ headings: [{ text: 'A', id: 'a', level: 2 }] }} locale={en} lang="fr" />);
    expect(screen.getByText('On this page')).toHaveAttribute('lang', 'en');
  });
});

describe('a table', () => {
  test('has headings of rows and columns where it says so', () => {
    const rows = [
      ['Body', 'For'],
      ['Council', '12'],
    ];
    const { rerender } = render(<ArticleTable table={{ headers: 'both', rows }} />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Body', 'For']);
    expect(screen.getByRole('rowheader')).toHaveTextContent('Council');
    rerender(<ArticleTable table={{ headers: 'none', rows }} />);
    expect([...screen.queryAllByRole('rowheader'), ...screen.queryAllByRole('columnheader')]).toEqual([]);
    expect(screen.getAllByRole('cell')).toHaveLength(4);
    rerender(<ArticleTable table={{ headers: 'column', rows }} />);
    expect(screen.queryByRole('rowheader')).toBeNull();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });

  test('spans cells, and takes no cell beside a tall heading for a heading', () => {
    render(<ArticleTable table={{ rows: [[{ text: 'North', rowSpan: 2 }, 'Port'], ['Island'], [{ text: 'South', colSpan: 2 }]] }} />);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['North']);
    expect(screen.getByRole('rowheader')).toHaveAttribute('rowspan', '2');
    expect(screen.getByRole('cell', { name: 'Island' })).toBeInTheDocument();
    // A heading across the whole table heads what is below it.
    expect(screen.getByRole('columnheader', { name: 'South' })).toHaveAttribute('colspan', '2');
  });

  test('is a stop of the keyboard and a region only with a name', () => {
    const { container, rerender } = render(<ArticleTable table={{ rows: [['a', 'b']] }} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(container.querySelector('[tabindex], section')).toBeNull();
    rerender(<ArticleTable table={{ rows: [['a', 'b']] }} aria-label="Votes" />);
    expect(screen.getByRole('region', { name: 'Votes' })).toHaveAttribute('tabindex', '0');
  });

  test('has notes under it', () => {
    render(
      <ArticleTable
        table={{ caption: 'Votes', rows: [['a', 'b']], notes: ['Source: Agency', ['See ', { type: 'link', text: 'there', href: '/' }]] }}
      />,
    );
    expect(within(screen.getByRole('region', { name: 'Votes' })).getByRole('link', { name: 'there' })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Votes' })).not.toHaveTextContent('Source');
  });
});

test('counts the items of a list from where it says, in its markers, and shows items of several paragraphs', () => {
  render(
    <ArticleList list={{ marker: 'upper-roman', start: 4, reversed: true, items: [{ text: 'One', paragraphs: ['Two'] }, 'Three'] }} />,
  );
  const list = screen.getByRole('list');
  // HTML, the ol element: type, start and reversed.
  expect(list.localName).toBe('ol');
  expect(list).toHaveAttribute('type', 'I');
  expect(list).toHaveAttribute('start', '4');
  expect(list).toHaveAttribute('reversed');
  expect(
    within(list)
      .getAllByRole('paragraph')
      .map(({ textContent }) => textContent),
  ).toEqual(['One', 'Two']);
});

test('gives an item in another language its language and direction, at every level', () => {
  const hebrew = { text: 'שלום', lang: 'he', dir: 'rtl' as const };
  render(<ArticleList list={{ items: ['One', { ...hebrew, items: [{ ...hebrew, text: 'ערב' }] }] }} />);
  const items = screen.getAllByRole('listitem').map((item) => [item.lang, item.dir]);
  expect(items).toEqual([
    ['', ''],
    ['he', 'rtl'],
    ['he', 'rtl'],
  ]);
});

describe('HTML', () => {
  test('is shown as elements, links through the link component', () => {
    const Link = (props: object) => <a data-router="" {...props} />;
    render(
      <ArticleHtml
        html={{ children: [{ tag: 'p', children: ['See ', { tag: 'a', attributes: { href: '/a' }, children: ['there'] }] }] }}
        linkComponent={Link}
      />,
    );
    expect(screen.getByRole('link', { name: 'there' })).toHaveAttribute('data-router');
  });

  test('has tables in a box that scrolls, named by the caption', () => {
    render(
      <ArticleHtml
        html={{
          children: [
            {
              tag: 'table',
              children: [
                { tag: 'caption', children: ['Votes'] },
                { tag: 'tr', children: [{ tag: 'td', children: ['1'] }] },
              ],
            },
          ],
        }}
      />,
    );
    expect(within(screen.getByRole('region', { name: 'Votes' })).getByRole('table', { name: 'Votes' })).toBeInTheDocument();
  });

  test('renders nothing without content', () => {
    const { container } = render(<ArticleHtml html={{ children: [{ tag: 'script', children: ['x'] }, ' '] }} />);
    expect(container).toBeEmptyDOMElement();
  });
});

test('photos inside notices and answers are in the metadata', () => {
  const photo = { type: 'photo' as const, src: 'https://agency.example/a.jpg', alt: '' };
  const body: NewsPageContent['article']['body'] = [{ type: 'notice', body: [photo] }];
  expect(newsPageJsonLd(page({ body }))['@graph'][0]).toMatchObject({ image: [photo.src] });
});
