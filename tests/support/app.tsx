import { useEffect } from 'react';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { en, MeetingFactBox, NewsListPage, type NewsListPageProps, NewsPage, type NewsPageProps, PageHead } from '../../src/index.js';
import { ServerHtml } from '../../src/server-html.island.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { editorsPage } from '../../stories/fixtures/editors-page.js';
import { inLanguage } from '../../stories/fixtures/in-language.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { locales } from '../../stories/support/locales.js';
import { Ribbons } from './ribbons.js';

/** The pages that the browser tests open, by path: `/seed`, `/arabic` …; `/in/bg` … for every language; `/list/…` for lists; `/editing` for editors; `/ribbons` for every kind of ribbon; `/session` follows the session. */
export const pages: Record<string, NewsPageProps> = {
  ...Object.fromEntries(Object.entries(newsPage).map(([name, props]) => [`/${name}`, props])),
  ...Object.fromEntries(Object.entries(locales).map(([tag, locale]) => [`/in/${tag}`, inLanguage(locale)])),
  '/editing': editorsPage,
  '/calendar': {
    ...newsPage.seed,
    slots: {
      aside: (
        <MeetingFactBox meeting={addToCalendar.typical.meeting}>
          <AddToCalendar {...addToCalendar.typical} />
        </MeetingFactBox>
      ),
    },
  },
};

const { signedIn } = newsPage;

/** A page that asks the site for the session. */
const withSession: NewsPageProps = {
  ...signedIn,
  page: { ...signedIn.page, signIn: { ...signedIn.page.signIn, status: 'unknown', session: '/session.json' } },
};

/** Pages with a list of news: `/list/withFilter`. */
export const lists: Record<string, NewsListPageProps> = Object.fromEntries(
  Object.entries(newsListPage).map(([name, props]) => [`/list/${name}`, props]),
);

/** `/kept/seed`: the page with the HTML of the server kept, and a router that shows every address. */
const keptPage = (path: string): NewsPageProps | undefined => (path.startsWith('/kept/') ? pages[path.slice('/kept'.length)] : undefined);

/** The document that a site would send: head, stylesheet, page, scripts. */
export function App({ path, scripts, theme }: { path: string; scripts: readonly string[]; theme?: string | undefined }) {
  const kept = keptPage(path);
  const props = path === '/session' ? withSession : pages[path];
  const list = lists[path];
  const { tag, dir } = (kept ?? props ?? list)?.locale ?? en;
  return (
    <html lang={tag} dir={dir} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/styles.css" precedence="default" />
        <link rel="stylesheet" href="/site.css" precedence="default" />
      </head>
      <body>
        {kept && (
          <>
            <PageHead page={kept.page} />
            <ServerHtml contentKey={path} navigate={(href) => window.showPage(href)}>
              <NewsPage {...kept} slots={{ ...kept.slots, head: null }} />
            </ServerHtml>
          </>
        )}
        {props && <NewsPage {...props} />}
        {list && <NewsListPage {...list} />}
        {path === '/ribbons' && (
          <>
            {/* As the templates do: what has not been parsed yet would move what has been painted. */}
            <link rel="expect" href="#end" blocking="render" />
            <Ribbons />
            <p id="end" />
          </>
        )}
        <Hydrated />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </body>
    </html>
  );
}

/** Signals to the tests that React has hydrated the page. */
function Hydrated() {
  useEffect(() => {
    window.hydrated = true;
  }, []);
  return null;
}
