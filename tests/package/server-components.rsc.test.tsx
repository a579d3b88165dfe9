import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as React from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import * as door from '../../src/index.js';
import { languages } from '../../stories/fixtures/language-switcher.js';
import { seed } from '../../stories/fixtures/seed.js';
import { closure, imports, isClient } from './imports.js';

// What a bundler for React Server Components does: on the server, an island is a mere name.
vi.mock('../../src/templates/news-page/page-head.island.js', () => ({ JsonLdScript: 'island' }));
vi.mock('../../src/components/add-to-calendar/add-to-calendar.island.js', () => ({ CalendarFileButton: 'island' }));
vi.mock('../../src/components/ribbon-toolbar/ribbon-toolbar.island.js', () => ({ RibbonToolbarRoot: 'island' }));
vi.mock('../../src/components/ribbon-toolbar/ribbon-menu.island.js', () => ({ RibbonMenuRoot: 'island' }));
vi.mock('../../src/components/ribbon-tabs/ribbon-tabs.island.js', () => ({ RibbonTabsRoot: 'island' }));
vi.mock('../../src/components/sign-in-button/sign-in-button.island.js', () => ({ SignInButtonRoot: 'island' }));
vi.mock('../../src/components/site-navigation/site-navigation.island.js', () => ({ SiteNavigationIsland: 'island' }));
vi.mock('../../src/components/skip-links/skip-links.island.js', () => ({ SkipLinksRoot: 'island' }));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const components = sources.filter((file) => /^src\/(components|templates)\/.+\.tsx$/.test(file) && !isClient(file));
const name = (file: string) => file.replace(/^.*\//, '').replace('.tsx', '');
const hasIsland = (file: string) => [...closure(file)].some(isClient);

describe('source', () => {
  test('these components are for the server alone', () => {
    const all = components.filter((file) => !hasIsland(file)).map(name);
    expect(all.sort()).toEqual([
      'article-blocks',
      'article-body',
      'article-header',
      'article-layout',
      'article-list',
      'article-meta',
      'article-table',
      'breadcrumbs',
      'corrections',
      'crumb-siblings',
      'fact-details',
      'footnotes',
      'language-switcher',
      'meeting-fact-box',
      'navigate-up',
      'navigation-list',
      'page-article',
      'photo-credit',
      'quote',
      'ribbon-command',
      'ribbon-group',
      'ribbon-toggle',
      'search-form',
      'site-footer',
      'site-header',
    ]);
  });

  test('these hold an island', () => {
    expect(components.filter(hasIsland).map(name).sort()).toEqual([
      'add-to-calendar',
      'news-page',
      'page-head',
      'ribbon-item',
      'ribbon-menu',
      'ribbon-tabs',
      'ribbon-toolbar',
      'sign-in-button',
      'site-navigation',
      'skip-links',
    ]);
  });

  test('client modules say so in their names', () => {
    expect(sources.filter(isClient)).toEqual(sources.filter((file) => file.includes('.island.')));
  });

  test('the only way to the client is from a component to its own island', () => {
    const ways = sources
      .filter((file) => !isClient(file))
      .flatMap((from) =>
        imports(from)
          .filter(isClient)
          .map((to) => ({ from, to })),
      );
    expect(ways.filter(({ from, to }) => to !== join(dirname(from), `${name(from)}.island.tsx`))).toEqual([]);
    expect(ways.length).toBe(8);
  });
});

describe('on the server', () => {
  const { ArticleBody, ArticleHeader, ArticleLayout, ArticleList, ArticleTable, Breadcrumbs, Corrections } = door;
  const { FootnoteReference, Footnotes, LanguageSwitcher, MeetingFactBox, NavigateUp, NewsPage, PhotoCredit, Quote } = door;
  const { RibbonCommand, RibbonGroup, RibbonMenu, RibbonToggle, RibbonToolbar, SignInButton, SiteFooter, SiteHeader } = door;
  const { SiteNavigation, SkipLinks } = door;
  const { article, meetings = [], navigation = [], trail = [] } = seed;

  /** A server's React gives out ids, and nothing that lasts or moves. */
  beforeAll(() => {
    const { __SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = React as unknown as Record<
      string,
      { H: unknown }
    >;
    if (internals) internals.H = { useId: () => 'id' };
  });

  test('React is the one for servers', () => {
    const clientOnly = ['useState', 'useEffect', 'createContext'].filter((name) => name in React);
    expect(clientOnly, 'The rsc project of vitest.config.ts does not resolve with the condition react-server.').toEqual([]);
  });

  const server = {
    ArticleBody: <ArticleBody>Text</ArticleBody>,
    ArticleHeader: <ArticleHeader article={{ headline: article.headline }} />,
    ArticleLayout: <ArticleLayout header="Header">Text</ArticleLayout>,
    ArticleList: <ArticleList list={{ items: ['One'] }} />,
    ArticleTable: <ArticleTable table={{ caption: 'Meetings', columns: ['Year'], rows: [['2017']] }} />,
    Breadcrumbs: <Breadcrumbs trail={trail} />,
    Corrections: <Corrections corrections={[{ text: 'It was Tuesday.' }]} />,
    FootnoteReference: <FootnoteReference note="note" number={1} />,
    Footnotes: <Footnotes notes={[{ id: 'note', content: 'Text' }]} />,
    LanguageSwitcher: <LanguageSwitcher languages={languages} />,
    MeetingFactBox: meetings.map((meeting) => <MeetingFactBox key="meeting" meeting={meeting} />),
    NavigateUp: <NavigateUp trail={trail} />,
    PhotoCredit: <PhotoCredit photo={{ src: '/photo.jpg', alt: 'A room', credit: { holder: 'Eurojust', licence: 'CC-BY-4.0' } }} />,
    Quote: <Quote quote={{ text: 'Text' }} />,
    RibbonCommand: <RibbonCommand label="E-mail" href="mailto:press@news.example" unavailable="Not today" />,
    RibbonGroup: <RibbonGroup label="Share">Text</RibbonGroup>,
    RibbonToggle: <RibbonToggle label="Alerts" pressed={false} />,
    SiteFooter: <SiteFooter footer={{ text: 'Eurojust' }} />,
    SiteHeader: <SiteHeader publisher={{ name: 'Eurojust' }} />,
  };
  const withIsland = {
    AddToCalendar: <AddToCalendar meeting={{ date: { start: '2026-06-15' } }} calendar={{ uid: 'a@b.example', stamp: '2026-01-02' }} />,
    NewsPage: <NewsPage page={seed} />,
    RibbonMenu: <RibbonMenu label="Save as" commands={[{ label: 'PDF', href: '/a.pdf' }]} />,
    RibbonTabs: <RibbonTabs tabs={[{ id: 'a', label: 'Draft', panel: 'Commands' }]} />,
    RibbonToolbar: <RibbonToolbar groups={[{ label: 'Page', commands: [{ label: 'Print', action: 'print' }] }]} />,
    SignInButton: <SignInButton signIn={{ href: '/sign-in', status: 'signed-in', name: 'Robin Example' }} />,
    SiteNavigation: <SiteNavigation navigation={navigation} />,
    SkipLinks: <SkipLinks />,
  };

  test.each(Object.entries(server))('%s renders without a client', (_, element) => {
    const types = [...hosts(element)].map(({ type }) => type);
    expect(types).not.toEqual([]);
    expect(types).not.toContain('island');
  });

  test.each(Object.entries(withIsland))('%s renders up to its island', (_, element) => {
    expect([...hosts(element)].map(({ type }) => type)).toContain('island');
  });

  test.each(Object.entries({ ...server, ...withIsland }))('%s leaves only what can be sent: no function', (_, element) => {
    expect([...functions(element)]).toEqual([]);
  });

  test('every component of the doors is here', () => {
    const exported = Object.entries({ ...door, AddToCalendar, RibbonTabs }).filter(
      ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function',
    );
    expect(Object.keys({ ...server, ...withIsland }).sort()).toEqual(exported.map(([name]) => name).sort());
  });
});

/** Renders, and gives out every element that is left. */
function* hosts(node: React.ReactNode): Generator<React.ReactElement<React.PropsWithChildren>> {
  if (Array.isArray(node)) for (const child of node) yield* hosts(child);
  if (!React.isValidElement<React.PropsWithChildren>(node)) return;
  if (typeof node.type === 'function') yield* hosts((node.type as (props: unknown) => React.ReactNode)(node.props));
  else {
    if (typeof node.type === 'string') yield node;
    yield* hosts(node.props.children);
  }
}

/** Where there are functions in what a server would send: they cannot travel. */
function* functions(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'function') yield path;
  else if (React.isValidElement(value) || (Array.isArray(value) && value.some(React.isValidElement))) {
    for (const { type, props } of hosts(value as React.ReactNode)) {
      const { children: _, ...data } = props;
      yield* functions(data, `${path} <${type}>`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* functions(item, `${path}.${key}`);
  }
}
