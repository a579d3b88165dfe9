import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readArticle, readMeeting, readNewsPage, readPhoto, readTrail } from '../../src/content/exports.js';
import {
  ArticleHeader,
  ArticleTable,
  LanguageSwitcher,
  MeetingFactBox,
  NewsPage,
  type NewsPageContent,
  type Organisation,
  SiteHeader,
} from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const page: NewsPageContent = { publisher: { name: 'Agency' }, article: { headline: 'Tidal flats' } };
const paths = ({ problems }: { problems: { path: string }[] }) => problems.map(({ path }) => path);

describe('a meeting', () => {
  // schema.org EventStatusType and EventAttendanceModeEnumeration, as URIs, without their prefix, and in both spellings.
  test.each([
    ['cancelled', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['CANCELLED', 'cancelled'],
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventPostponed', 'postponed'],
    ['EventRescheduled', 'rescheduled'],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['soon', undefined],
  ])('reads the status %j as %j', (status, expected) => {
    const { content, problems } = readMeeting({ title: 'Forum', status });
    expect(content?.status).toBe(expected);
    expect(problems).toHaveLength(expected ? 0 : 1);
  });

  test.each([
    ['https://schema.org/MixedEventAttendanceMode', 'mixed'],
    ['Online', 'online'],
    ['in person', 'offline'],
  ])('reads the attendance %j as %j', (attendance, expected) => {
    expect(readMeeting({ title: 'Forum', attendance }).content?.attendance).toBe(expected);
  });

  test('drops facts and participants that say nothing', () => {
    const result = readMeeting({
      title: 'Forum',
      facts: [{ term: 'Agenda' }, { details: ['x'] }, { term: 'Room', details: ['A'] }],
      participants: { qualifier: 'about' },
    });
    expect(result.content).toEqual({ title: 'Forum', facts: [{ term: 'Room', details: ['A'] }] });
    expect(paths(result)).toEqual(['meeting.participants', 'meeting.facts[0]', 'meeting.facts[1]']);
  });

  test('marks term and details of a fact in the language of the fact (WCAG 3.1.2)', () => {
    const html = renderToStaticMarkup(
      <MeetingFactBox meeting={{ facts: [{ term: 'Ordre du jour', details: ['Le port'], lang: 'fr' }] }} />,
    );
    expect(html).toContain('<dt><span lang="fr">Ordre du jour</span></dt>');
    expect(html).toContain('<bdi lang="fr">Le port</bdi>');
  });

  test('is numbered among those that are shown', () => {
    const meetings = [{ title: 'Only a title' }, { objective: 'First' }, {}, { objective: 'Second' }];
    const headings = (shown: typeof meetings) =>
      [...renderToStaticMarkup(<NewsPage page={{ ...page, meetings: shown }} />).matchAll(/fact-box-heading"[^>]*>([^<]*)</g)].map(
        ([, text]) => text,
      );
    expect(headings(meetings)).toEqual(['Meeting 1 of 2', 'Meeting 2 of 2']);
    expect(headings(meetings.slice(0, 2))).toEqual(['The meeting at a glance']);
  });
});

describe('an article', () => {
  test('keeps ids of headings that are unique, without spaces and none of the page (HTML, the id attribute)', () => {
    const body = ['main', 'pr-after-ribbon', 'two words', 'agenda', 'agenda'].map((id) => ({ type: 'heading', text: id, id }));
    const result = readArticle({ headline: 'Flats', body });
    expect(result.content?.body?.map((block) => ('id' in block ? block.id : undefined))).toEqual([
      undefined,
      undefined,
      undefined,
      'agenda',
      undefined,
    ]);
    expect(paths(result)).toEqual(['article.body[0].id', 'article.body[1].id', 'article.body[2].id', 'article']);
  });

  test('drops blocks of types it does not know, and names them', () => {
    const result = readArticle({
      headline: 'Flats',
      body: [{ type: 'map', src: '/a' }, 'Text', { text: 'No type' }, { type: 'Paragraph', text: 5 }],
    });
    expect(result.content?.body).toEqual([
      { type: 'paragraph', text: 'Text' },
      { type: 'paragraph', text: '5' },
    ]);
    expect(paths(result)).toEqual(['article.body[0].type', 'article.body[2]']);
  });

  test('reads dates as YAML and databases deliver them', () => {
    // YAML 1.2 core schema: an unquoted date is a timestamp at midnight in UTC; a year alone is a number.
    expect(readArticle({ headline: 'a', published: new Date('2017-06-15'), updated: 2017 }).content).toMatchObject({
      published: { date: '2017-06-15' },
      updated: { date: '2017' },
    });
  });

  test('shows authors with role, whom they represent, other names, language and link', () => {
    const html = renderToStaticMarkup(
      <ArticleHeader
        article={{
          headline: 'Flats',
          authors: [
            { name: 'Robin Example', role: 'Editor', href: '/robin', lang: 'cy', alternateName: { name: 'Ρόμπιν', lang: 'el' } },
            { name: 'Kim Muster', representing: 'the Islands' },
          ],
        }}
      />,
    );
    expect(html).toContain('<a class="pr-person-name" translate="no" href="/robin" lang="cy">Robin Example</a>');
    expect(html).toContain('<bdi lang="el" translate="no">Ρόμπιν</bdi>');
    expect(html.replace(/<[^>]*>/g, '')).toContain('Robin Example (Ρόμπιν), Editor; Kim Muster, representing the Islands');
  });

  test('has a heading of the level its place on the page asks for', () => {
    const heading = (level?: 1 | 2 | 3) =>
      /<h(\d)/.exec(renderToStaticMarkup(<ArticleHeader article={{ headline: 'a' }} headingLevel={level} />))?.[1];
    expect([undefined, 2, 3].map((level) => heading(level as 2 | undefined))).toEqual(['1', '2', '3']);
  });
});

describe('a photo', () => {
  test('keeps sizes in pixels that browsers can reserve, and sizes only with srcset (HTML, img)', () => {
    const { content } = readPhoto({ src: '/a.jpg', alt: '', width: Number.NaN, height: '720', sizes: '50vw' });
    expect(content).toEqual({ src: '/a.jpg', alt: '', height: 720 });
    expect(readPhoto({ src: '/a.jpg', srcSet: '/b.jpg 2x', sizes: '50vw' }).content).toMatchObject({ srcSet: '/b.jpg 2x', sizes: '50vw' });
  });

  test('is none with a blank caption, or a credit of a year alone', () => {
    expect(readPhoto({ caption: ' ', credit: { year: 2017, mark: '©' } }).content).toBeUndefined();
  });
});

describe('links', () => {
  test('without a label are dropped; with an unsafe address they are text', () => {
    const result = readTrail([
      { href: '/' },
      { label: ' ', href: '/a' },
      { label: 'Data', href: 'data:text/html,x' },
      { label: 'News', href: '/news' },
    ]);
    expect(result.content).toEqual([{ label: 'Data' }, { label: 'News', href: '/news' }]);
    expect(paths(result)).toEqual(['trail[0]', 'trail[1]', 'trail[2].href']);
  });

  test('to languages without a tag render without a complaint of React', () => {
    renderToStaticMarkup(
      <LanguageSwitcher languages={[{ label: 'English', href: '/en' }, { label: 'français', href: '/fr' }, { label: 'Gaeilge' }]} />,
    );
    expect(warnings().filter((text) => !text.startsWith('Pressroom UI:'))).toEqual([]);
  });
});

test('a table with blank column headings has no head', () => {
  const html = renderToStaticMarkup(<ArticleTable table={{ columns: ['', ' '], rows: [['a', 'b']] }} />);
  expect(html).not.toContain('<thead');
});

test('a publisher states its language; without a name there is no link home', () => {
  const header = (publisher: Organisation) => renderToStaticMarkup(<SiteHeader publisher={publisher} logo={<i>Logo</i>} />);
  expect(header({ name: 'Údarás', lang: 'ga' })).toContain('translate="no" lang="ga">Údarás<');
  expect(header({ name: ' ' })).not.toMatch(/<a |aria-label/);
  expect(header({ name: ' ' })).toContain('<i>Logo</i>');
});

test('a page that lacks its publisher and headline still renders, and says what it lacks', () => {
  const { content, problems } = readNewsPage({ article: {} });
  expect(content).toBeUndefined();
  expect(problems).toEqual([]);
  expect(renderToStaticMarkup(<NewsPage page={{ article: { place: 'Here' } } as NewsPageContent} />)).toContain('Untitled page');
  expect(warnings()).toEqual([expect.stringContaining('<NewsPage> page.article has no "headline", so a placeholder is shown.')]);
});
