import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { en, NewsPage, type NewsPageContent } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { seed } from '../../stories/fixtures/seed.js';
import { faultsWithout, widened } from '../support/fields.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();
const minimal: NewsPageContent = { publisher: { name: 'Court of Examplia' }, article: { headline: 'Only a headline', body: [] } };

test('renders every landmark once', () => {
  render(<NewsPage page={seed} />);
  // Unlike browsers, the test DOM also treats the header and footer of an article as landmarks.
  const ofPage = (role: string) => screen.getAllByRole(role).filter((element) => !element.parentElement?.closest('article'));
  for (const role of ['banner', 'main', 'contentinfo', 'article', 'toolbar']) expect(ofPage(role), role).toHaveLength(1);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('article'), 'its heading comes next, and is not said twice').toHaveAccessibleName('');
});

test('links to skip targets that exist', () => {
  const { container } = render(<NewsPage page={seed} />);
  const links = within(screen.getByRole('navigation', { name: 'Skip links' })).getAllByRole('link');
  expect(links.map((link) => container.querySelector(link.getAttribute('href') ?? '')?.id)).toEqual(['pr-after-ribbon', 'main']);
});

test('renders a complete page from a headline alone', () => {
  const { container } = render(<NewsPage page={minimal} />);
  expect(screen.getByRole('main')).toHaveTextContent('Only a headline');
  expect(
    container.querySelector('.pr-sign-in-button, .pr-site-navigation, .pr-breadcrumbs, .pr-meeting-fact-box, .pr-site-footer'),
  ).toBeNull();
  expect(screen.queryByText('E-mail'), 'without an address there is nothing to send').toBeNull();
});

test('writes title, canonical URL and translations to the head', () => {
  const translations = [{ lang: 'fr', label: 'français', href: 'https://news.example/fr' }];
  render(<NewsPage page={{ ...seed, article: { ...seed.article, translations } }} />);
  expect(document.title).toBe('Eurojust Strategic Meeting on Illegal Immigrant Smuggling – Eurojust');
  expect(document.head.querySelector('link[rel=canonical]')).toHaveAttribute('href', seed.url);
  expect(document.head.querySelector('link[hreflang=fr]')).toHaveAttribute('rel', 'alternate');
});

test('ignores blank descriptions and URLs in the head, and accepts only absolute page URLs', () => {
  const head = (more: Partial<NewsPageContent>) => {
    const html = renderToStaticMarkup(<NewsPage page={{ ...seed, ...more, article: { ...seed.article, standfirst: 'Tides' } }} />);
    return [/<meta name="description" content="(.*?)"/, /<link rel="canonical" href="(.*?)"/].map((tag) => tag.exec(html)?.[1]);
  };
  expect(head({ description: ' ' })).toEqual(['Tides', seed.url]);
  for (const url of ['', '/news', 'mailto:press@news.example']) expect(head({ url })).toEqual(['Tides', undefined]);
  const empty = renderToStaticMarkup(<NewsPage page={{ ...seed, languages: [{ lang: 'fr', label: 'français', href: '' }] }} />);
  expect(empty).not.toContain('rel="alternate"');
});

describe('languages', () => {
  test('renders page and article in different languages', () => {
    const { container } = render(<NewsPage page={seed} locale={fr} articleLocale={en} />);
    expect(container.querySelector('.pr-news-page')).toHaveAttribute('lang', 'fr');
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'en-GB');
    expect(screen.getByRole('link', { name: 'Se connecter' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'The meeting at a glance' })).toBeInTheDocument();
  });
});

describe('languages and search', () => {
  const languages = [
    { lang: 'de', label: 'Deutsch', href: 'https://news.example/de' },
    { lang: 'en', label: 'English', href: 'https://news.example/en' },
  ];

  test('offers languages and search in the header, and lists each alternate once in the head', () => {
    render(
      <NewsPage
        page={{
          ...seed,
          languages,
          article: { ...seed.article, translations: [{ lang: 'de', label: 'Deutsch', href: 'https://news.example/de' }] },
          search: { action: '/search' },
        }}
      />,
    );
    const banner = screen.getAllByRole('banner')[0] as HTMLElement;
    expect(within(banner).getByRole('link', { current: true, name: 'English' })).toHaveAttribute('hreflang', 'en');
    expect(within(banner).getByRole('search')).toBeInTheDocument();
    const alternates = [...document.head.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('hreflang'));
    expect(alternates).toEqual(['de', 'en']);
  });

  test('renders neither without content, and replaces both with slots', () => {
    const { container, rerender } = render(<NewsPage page={seed} />);
    expect(container.querySelector('.pr-language-switcher, .pr-site-header-tools, form[role=search]')).toBeNull();
    rerender(
      <NewsPage
        page={{ ...seed, languages, search: { action: '/search' } }}
        slots={{ languages: <p>Own languages</p>, search: <p>Own search</p> }}
      />,
    );
    expect(container.querySelector('.pr-language-switcher, form[role=search]')).toBeNull();
    expect(screen.getByText('Own languages')).toBeInTheDocument();
    expect(screen.getByText('Own search')).toBeInTheDocument();
  });
});

describe('slots', () => {
  test('replaces regions, and leaves out those that are null', () => {
    render(
      <NewsPage
        page={seed}
        slots={{ signIn: <p>Own sign-in</p>, ribbon: null, aside: null, footer: <footer>Own footer</footer>, head: null }}
      />,
    );
    expect(screen.getByText('Own sign-in')).toBeInTheDocument();
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'The meeting at a glance' })).toBeNull();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Own footer');
  });

  test('has a place for a notice of the site in the banner, and no row without one', () => {
    const { container, rerender } = render(<NewsPage page={seed} slots={{ notice: <p>Closed on Friday</p> }} />);
    const [banner] = screen.getAllByRole('banner');
    expect(within(banner as HTMLElement).getByText('Closed on Friday')).toBeVisible();
    rerender(<NewsPage page={seed} slots={{ notice: null }} />);
    expect(container.querySelector('.pr-news-page-notice')).toBeNull();
  });
});

test('names the other languages of the page by whole addresses, as search engines take them', () => {
  const languages = [
    { label: 'English', href: '/en/news', lang: 'en' },
    { label: 'Deutsch', href: '/de/news', lang: 'de' },
  ];
  render(<NewsPage page={{ ...seed, url: 'https://a.example/en/news', languages }} />);
  expect([...document.head.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'))).toEqual([
    'https://a.example/en/news',
    'https://a.example/de/news',
  ]);
});

test('leaves no empty rows in the banner where a page or its slots leave out what stands there', () => {
  const { signIn: _, ...signedOut } = seed;
  const { container, rerender } = render(<NewsPage page={{ ...signedOut, ribbon: [] }} />);
  expect(container.querySelector('.pr-site-header-top')).toBeNull();
  rerender(<NewsPage page={{ ...seed, languages: newsPage.longRead.page.languages }} slots={{ languages: null }} />);
  expect(container.querySelector('.pr-site-header-tools')).toBeNull();
});

test('renders no skip link to an empty ribbon, and a title without a headline', () => {
  render(
    <NewsPage page={{ ...seed, ribbon: [{ label: 'Nothing', commands: [] }], article: { ...seed.article, headline: '', kicker: '' } }} />,
  );
  expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
  expect(document.title).toBe('Untitled page – Eurojust');
});

test('uses the kicker of an article without a headline as headline, title and metadata', () => {
  const { container } = render(<NewsPage page={{ ...seed, article: { ...seed.article, headline: '' } }} />);
  expect(screen.getByRole('heading', { level: 1, name: 'News and announcements' })).toBeInTheDocument();
  expect(document.title).toBe('News and announcements – Eurojust');
  expect(container.querySelectorAll('.pr-article-kicker')).toHaveLength(0);
});

test.each([
  ['Coastal Council: 41st session adopts a calendar', '41st Session', true],
  ['沿岸評議会、第41回会合を開催', '第41回会合', true],
  ['A restart for the harbour', 'Art for the harbour', false],
  ['Coastal Council adopts a calendar', 'Forum of harbour masters', false],
])('under the headline "%s" repeats the title "%s": %s', (headline, title, isRepeated) => {
  render(<NewsPage page={{ ...minimal, article: { headline }, meetings: [{ title, date: { start: '2026-06-15' } }] }} />);
  expect(screen.getByRole('region', { name: isRepeated ? 'The meeting at a glance' : title })).toBeInTheDocument();
});

test('shows the facts of an announcement before the text, those of a report after it', () => {
  const meeting = { date: { start: '2026-06-15' } };
  const article = { headline: 'Forum', body: [{ type: 'paragraph' as const, text: 'Text' }] };
  const order = (announcement: boolean) => {
    const { unmount } = render(<NewsPage page={{ ...minimal, article, meetings: [{ ...meeting, announcement }] }} />);
    const [box, text] = [screen.getByRole('region'), screen.getByText('Text')];
    const isBefore = Boolean(box.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
    unmount();
    return isBefore ? 'before' : 'after';
  };
  expect([order(true), order(false)]).toEqual(['before', 'after']);
});

test('names the first of several publishers in header and title, and all after the text', () => {
  render(<NewsPage page={{ ...minimal, publisher: [{ name: 'Court' }, { name: 'Agency' }] }} />);
  expect(screen.getByRole('link', { name: 'Court, home page' })).toBeInTheDocument();
  expect(document.title).toBe('Only a headline – Court');
  expect(screen.getByText('Publishers').parentElement).toHaveTextContent('Court, Agency');
});

/** A page with every field, in two representative languages. */
const full: NewsPageContent = {
  ...newsPage.longRead.page,
  footer: seed.footer,
  navigation: seed.navigation,
  languages: newsPage.longRead.page.languages?.slice(0, 2),
};

test('accepts null and blank fields', () => {
  expect(faultsWithout(full, (page) => renderToStaticMarkup(<NewsPage page={page} />))).toEqual([]);
  for (const page of [{}, null, undefined]) expect(() => renderToStaticMarkup(<NewsPage page={page as NewsPageContent} />)).not.toThrow();
  // Two thousand pages take a while on a busy machine.
}, 240_000);

test('ignores unknown fields wherever they are', () => {
  const own = { style: 'color: red', dangerouslySetInnerHTML: 'x', ref: 'x', onClick: 'x', className: 'of-the-cms', 'data-own': 'x' };
  const menu = [{ type: 'link' as const, label: 'Settings', href: '/settings' }];
  const commands = [
    { type: 'print' as const, label: 'Print', menu },
    { type: 'form' as const, label: 'Follow', formAction: '/follow' },
    { type: 'menu' as const, label: 'More', menu },
  ];
  const page: NewsPageContent = { ...full, ribbon: [{ label: 'Page', sizes: ['small'], commands }] };
  const tags = (content: NewsPageContent) => renderToStaticMarkup(<NewsPage page={content} />).split(/(?=<)/);
  const typed = tags(page);
  expect(tags(widened(page, own)).filter((tag, index) => tag !== typed[index])).toEqual([]);
});

test('gives every heading of the text a level below the headline, and drops those without text', () => {
  const body = [{ level: 9 }, { level: '2 x' }, { level: 1 }, { level: '3' }, { level: 4 }, { level: null }].map(({ level }, index) => ({
    type: 'heading',
    text: `Heading ${index}`,
    level,
  }));
  const article = {
    ...minimal.article,
    body: [...body, { type: 'heading', text: ' ' }, { type: 'heading' }],
  } as NewsPageContent['article'];
  render(<NewsPage page={{ ...minimal, article }} />);
  const headings = within(screen.getByRole('main')).getAllByRole('heading');
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H1 Only a headline',
    'H2 Heading 0',
    'H2 Heading 1',
    'H2 Heading 2',
    'H3 Heading 3',
    'H4 Heading 4',
    'H2 Heading 5',
  ]);
});

test('neither throws nor renders anything unsafe for invalid content', () => {
  const html = renderToStaticMarkup(
    <NewsPage
      page={{
        publisher: { name: '<b>', href: 'javascript:x' },
        trail: [{ label: 'Home', href: 'javascript:x' }, { label: 'x' }],
        navigation: [{ label: 'Nav', href: 'data:text/html,x', children: [{ label: 'Child', href: 'vbscript:x' }] }],
        signIn: { href: 'javascript:x', returnTo: '//evil.example' },
        subscribeHref: 'javascript:x',
        article: {
          headline: '',
          published: 'soon',
          body: [
            { type: 'paragraph', text: '' },
            { type: 'quote', text: '</script>', cite: 'javascript:x' },
            { type: 'list', items: [] },
          ],
        },
        meetings: [{}, { date: { start: 'never' }, calendarHref: 'javascript:x', place: { text: 'x', href: 'javascript:x' } }],
        photos: [{ src: 'javascript:x', alt: 'x', credit: { licence: 'javascript:x' } }],
        footer: { links: [{ label: 'x', href: 'javascript:x' }] },
      }}
    />,
  );
  expect(html).not.toMatch(/(href|src|action|cite)="[^"]*(javascript|vbscript|data|evil)/);
  expect(html.match(/<script/g)).toHaveLength(1);
  for (const text of ['Untitled page', 'Nav', 'Child', 'soon', 'Image not available: x']) expect(html).toContain(text);
});

test('numbers meetings without titles', () => {
  const { rerender } = render(
    <NewsPage page={{ ...minimal, meetings: [{ objective: 'a' }, { title: 'Forum', objective: 'b' }, { title: ' ', objective: 'c' }] }} />,
  );
  const names = () => screen.getAllByRole('region').map((region) => within(region).getByRole('heading').textContent);
  expect(names()).toEqual(['Meeting 1 of 3', 'Forum', 'Meeting 3 of 3']);
  rerender(<NewsPage page={{ ...minimal, meetings: [{ objective: 'a' }] }} />);
  expect(names()).toEqual(['The meeting at a glance']);
});

test('marks facts and corrections in another language than the text beside them', () => {
  const article = { headline: 'Flats', lang: 'en-GB', body: [], corrections: [{ text: 'There were forty.' }] };
  const meetings = [{ objective: 'To compare notes' }, { lang: 'ar', dir: 'rtl' as const, objective: 'الهدف' }];
  const page = { ...minimal, article, meetings };
  const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
  const { rerender } = render(<NewsPage page={page} locale={fr} />);
  expect(screen.getAllByText('Objectif').map((term) => term.closest('[lang]')?.getAttribute('lang'))).toEqual(['fr', 'fr']);
  expect(['To compare notes', 'الهدف', 'There were forty.', 'Rectificatif'].map(langOf)).toEqual(['en-GB', 'ar', 'en-GB', 'fr']);
  rerender(<NewsPage page={page} locale={fr} articleLocale={en} />);
  expect(langOf('To compare notes')).toBe('en-GB');
  expect(screen.getByText('To compare notes').closest('section')).not.toHaveAttribute('lang');
});

// The marks of German are those of CLDR.
test('writes the quotation marks of the article in lists, tables, descriptions and transcripts', () => {
  const text = ['a ', { type: 'quotation' as const, text: 'b' }];
  render(
    <NewsPage
      page={{
        article: {
          headline: 'x',
          lang: 'de',
          body: [
            { type: 'list', items: [{ text }] },
            { type: 'table', rows: [['x', text]] },
            { type: 'description-list', items: [{ term: 'x', details: [text] }] },
            { type: 'transcript', items: [{ speaker: 'x', text: [text] }] },
          ],
        },
      }}
    />,
  );
  expect(screen.getByRole('article').textContent.match(/a „b“/g)).toHaveLength(4);
});
