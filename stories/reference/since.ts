/** The folders of components and templates that the first version had (CHANGELOG.md). */
const first = [
  ...[
    'article-body',
    'article-header',
    'article-layout',
    'breadcrumbs',
    'language-switcher',
    'meeting-fact-box',
    'navigate-up',
    'news-page',
  ],
  ...['photo-credit', 'quote', 'ribbon-toolbar', 'sign-in-button', 'site-footer', 'site-header', 'site-navigation', 'skip-links'],
];

/** The version with which a component came, by its folder; of a release that has no number yet, in words. */
export const since = (folder: string): string => (first.includes(folder) ? 'Since 0.1.0' : 'New in the next version');
