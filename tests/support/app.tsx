import { type ReactNode, useEffect } from 'react';
import { en, NewsPage, type NewsPageContent } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { seed } from '../../stories/fixtures/seed.js';

/** Whole pages the browser tests open, by path. */
const pages: Record<string, () => ReactNode> = {
  '/seed': () => <NewsPage page={seed} />,
  '/seed-fr': () => <NewsPage page={seed} locale={fr} />,
  '/seed-ar': () => <NewsPage page={seed} locale={ar} />,
  '/signed-in': () => <NewsPage page={signedIn} />,
};

const signedIn: NewsPageContent = {
  ...seed,
  signIn: {
    href: '/sign-in',
    status: 'signed-in',
    name: 'Robin Example',
    links: [{ label: 'Profile', href: '/profile' }],
    signOutAction: '/sign-out',
  },
};

const locales: Record<string, typeof en> = { '/seed-fr': fr, '/seed-ar': ar };

/** The document a site would send: head, stylesheet, page, script. */
export function App({ path, script, theme }: { path: string; script: string; theme?: string | undefined }) {
  const { tag, dir } = locales[path] ?? en;
  return (
    <html lang={tag} dir={dir} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/styles.css" precedence="default" />
        <link rel="stylesheet" href="/site.css" precedence="default" />
      </head>
      <body>
        {pages[path]?.()}
        <Hydrated />
        {script && <script type="module" src={script} />}
      </body>
    </html>
  );
}

/** Tells the tests that React has taken over. */
function Hydrated() {
  useEffect(() => {
    window.hydrated = true;
  }, []);
  return null;
}
