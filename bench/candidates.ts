/** A page with the content of all others. Its folder exports `render` in server.tsx and `start` in client.tsx, and has a styles.css. */
export interface Candidate {
  /** Its folder. */
  name: string;
  /** As the tables call it. */
  label: string;
  /** The packages that the page is made of, for their versions. */
  packages: string[];
  /** Selector of what opens the menus, in their order. */
  trigger: string;
  /** Rendered as React Server Components. */
  hasServerComponents?: true;
  /** Has one article, so that there is nothing that grows. */
  isOneArticle?: true;
  /** The parts of the measurement that it takes part in, if not all. */
  only?: readonly Part[];
}

/** What is measured, in the order of the tables. */
export const parts = ['bytes', 'css', 'server', 'memory', 'growth', 'hydration', 'menu', 'sections', 'paint', 'checks'] as const;
export type Part = (typeof parts)[number];

/** Those that take part in a part of the measurement. */
export const takingPart = (all: readonly Candidate[], part: Part): Candidate[] =>
  all.filter(({ only, isOneArticle }) => (only ?? parts).includes(part) && !(isOneArticle && part === 'growth'));

const ours = { packages: ['pressroom-ui', '@radix-ui/react-navigation-menu'], trigger: '.pr-site-navigation-expander' };
const button = 'nav button[aria-expanded]';

/** What every ratio refers to. */
export const floor = 'floor';
/** What our own code costs beside its markup is told by this one. */
export const sameMarkup = 'same-markup';
/** Whose markup it has. */
export const sameMarkupAs = 'parts';

export const candidates: Candidate[] = [
  { name: floor, label: 'floor: plain React', packages: ['react'], trigger: '.menus summary' },
  { name: sameMarkupAs, label: 'ours: parts, hydrated', ...ours },
  {
    name: sameMarkup,
    label: 'our markup in plain React',
    packages: ['react'],
    trigger: ours.trigger,
    only: ['server', 'growth', 'hydration'],
  },
  { name: 'news-page', label: 'ours: NewsPage, hydrated', ...ours, isOneArticle: true },
  { name: 'server-components', label: 'ours: NewsPage, server components', ...ours, isOneArticle: true, hasServerComponents: true },
  { name: 'server-html', label: 'ours: NewsPage, HTML kept', ...ours, isOneArticle: true },
  { name: 'static', label: 'ours: NewsPage, static', ...ours, isOneArticle: true },
  {
    name: 'static-inline',
    label: 'ours: NewsPage, static, styles inline',
    ...ours,
    isOneArticle: true,
    only: ['bytes', 'css', 'server', 'paint', 'checks'],
  },
  { name: 'uswds', label: 'USWDS', packages: ['@trussworks/react-uswds', '@uswds/uswds'], trigger: button },
  { name: 'aksel', label: 'Aksel', packages: ['@navikt/ds-react', '@navikt/ds-css'], trigger: button },
  { name: 'react-aria', label: 'React Aria Components', packages: ['react-aria-components'], trigger: button },
  { name: 'govuk', label: 'GOV.UK Frontend, static', packages: ['govuk-frontend'], trigger: '.menus summary' },
];
