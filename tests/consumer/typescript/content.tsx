// Content as sites write it: annotated, with `satisfies`, from JSON, and with what a CMS leaves empty.
import {
  type ArticleContent,
  Breadcrumbs,
  MeetingFactBox,
  NewsListPage,
  type NewsListPageContent,
  NewsPage,
  type NewsPageContent,
  PhotoCredit,
  pageMetadata,
  Quote,
  RibbonToolbar,
  SignInButton,
  toICalendar,
} from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import { fr } from 'pressroom-ui/locales/fr';
import { renderPage } from 'pressroom-ui/render-page';
import json from './page.json' with { type: 'json' };

/** Fields of a CMS, whose empty ones are null. */
interface Fields {
  headline: string;
  kicker: string | null;
  photo: { src: string; alt: string | null; width: number | null; credit: { holder: string | null } | null } | null;
}

export const annotated: NewsPageContent = {
  publisher: { name: 'Agency for Coastal Waters', type: 'GovernmentOrganization', role: null },
  url: null,
  navigation: [{ label: 'News', href: '/news', current: null, children: null, featured: null }],
  signIn: { href: '/sign-in', status: null, signOutFields: null },
  languages: null,
  footer: null,
  article: {
    lang: null,
    kicker: null,
    headline: { text: 'Conseil', lang: 'fr', dir: null },
    published: { date: '2026-03-10', text: null },
    authors: [
      { name: 'Robin Example', role: null },
      { type: 'Organization', name: 'Press office', href: null },
    ],
    contents: null,
    body: [
      'A paragraph.',
      ['With a ', { type: 'link', text: 'link', href: null, lang: null }, '.'],
      { type: 'paragraph', text: 'Another.', lang: null },
      { type: 'heading', text: 'A heading', level: null, id: null },
      { type: 'quote', text: null, attribution: null, original: null, marks: null },
      { type: 'table', rows: [['Inflow', null, { text: null, align: null }]], columns: [null, 'January'], caption: null },
      { type: 'list', items: ['One', { text: 'Two', items: null }], marker: null },
      { type: 'photo', src: null, alt: 'Mud flats', caption: null, credit: null },
      { type: 'notice', kind: null, title: 'Note', body: null },
    ],
    footnotes: [{ id: null, text: 'A note.' }],
    documents: null,
  },
  meetings: [{ date: { start: '2026-03-09', end: null }, status: null, participants: { count: null, countries: null }, agenda: null }],
  photos: null,
};

export const satisfied = {
  publisher: [{ name: 'Agency for Coastal Waters', type: 'GovernmentOrganization' }],
  article: { headline: 'Meeting', kicker: undefined, place: null, body: [{ type: 'paragraph', text: 'Text.' }] },
} satisfies NewsPageContent;

export const list: NewsListPageContent = {
  publisher: { name: 'Agency for Coastal Waters' },
  heading: 'News',
  list: [{ title: 'Tide tables', href: null, date: null, topics: null, image: null }],
  filter: null,
  pagination: null,
};

export const article = ({ headline, kicker, photo }: Fields): ArticleContent => ({ headline, kicker, leadPhoto: photo });

export function Page() {
  // JSON has strings where content has one of several names: a reader checks them, whatever their type.
  const { content, problems } = readNewsPage(json);
  return content && problems.length === 0 ? <NewsPage page={content} locale={undefined} slots={{ notice: undefined }} /> : null;
}

export const pages = [
  <NewsPage key={1} page={annotated} locale={fr} linkComponent={undefined} />,
  <NewsPage key={2} page={satisfied} />,
  <NewsListPage key={3} page={list} className={undefined} />,
  <Quote key={4} quote={{ text: 'The sea.', attribution: null }} pull={undefined} />,
  <PhotoCredit key={5} photo={{ src: '/flats.jpg', alt: null, credit: { holder: null, creator: ['A', 'B'] } }} loading={undefined} />,
  <Breadcrumbs key={6} trail={[{ label: 'Home', href: null, siblings: null }]} label={undefined} />,
  <MeetingFactBox key={7} meeting={{ title: null, date: { start: '2026-03-09' } }} headingLevel={undefined} />,
  <SignInButton key={8} signIn={{ href: '/sign-in', name: null }} locale={undefined} />,
  <RibbonToolbar key={9} groups={[{ label: 'Page', commands: [{ type: 'link', label: 'Print', href: '/print', icon: null }] }]} />,
];

export const html = renderPage(annotated, { stylesheets: ['/styles.css'], locale: undefined });
export const metadata = pageMetadata(satisfied);
export const calendar = toICalendar(
  { date: { start: '2026-03-09' }, title: null },
  {
    uid: 'meeting@coast.example',
    stamp: '2026-03-01',
    url: undefined,
  },
);

// @ts-expect-error A name that does not exist is an error where content is written by hand.
export const misspelt: NewsPageContent = { publisher: { name: 'Agency', type: 'GovernmentOrganisation' } };

// @ts-expect-error So is a block without a known type.
export const unknown: ArticleContent = { body: [{ type: 'paragraf', text: 'Text.' }] };

// @ts-expect-error JSON is not content until a reader has read it: to TypeScript, its types of blocks are strings.
export const unread: NewsPageContent = json;
