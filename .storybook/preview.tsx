import declarations from 'virtual:declarations';
import type { Decorator, Preview } from '@storybook/react-vite';
import { type ComponentProps, lazy, type ReactNode, Suspense, useLayoutEffect } from 'react';
import { en, type Locale } from '../src/index.js';
import { argTypesFor } from '../stories/reference/arg-types.js';
import { languageNames, locales } from '../stories/support/locales.js';
import '../src/styles/all.css';
import type { ThemedDocs } from './docs-container.js';
import './preview.css';

/** Applies language, direction and theme to the document of a story. On a docs page, several stories share the document. */
function Document({
  locale,
  dir,
  theme,
  shared,
  children,
}: {
  locale: Locale;
  dir: string;
  theme: string;
  shared: boolean;
  children: ReactNode;
}) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    if (!shared) Object.assign(root, { lang: locale.tag, dir });
  }, [locale.tag, dir, theme, shared]);
  return shared ? (
    <div lang={locale.tag} dir={dir as 'ltr' | 'rtl'}>
      {children}
    </div>
  ) : (
    children
  );
}

/** A story's own `locale` takes precedence over the toolbar. */
const inDocument: Decorator = (Story, { args, argTypes, globals, viewMode }) => {
  const locale = (args.locale as Locale | undefined) ?? locales[globals.locale as string] ?? en;
  const dir = globals.direction === 'auto' ? locale.dir : (globals.direction as string);
  return (
    <Document locale={locale} dir={dir} theme={globals.theme as string} shared={viewMode === 'docs'}>
      <Story args={'locale' in argTypes ? { ...args, locale } : args} />
    </Document>
  );
};

/** Loaded by docs pages only, because the tests of stories need none of it. */
const Docs = lazy(async () => ({ default: (await import('./docs-container.js')).ThemedDocs }));
const DocsOnDemand = (props: ComponentProps<typeof ThemedDocs>) => (
  <Suspense>
    <Docs {...props} />
  </Suspense>
);
const DocsPage = lazy(async () => ({ default: (await import('../stories/reference/docs-page.js')).DocsPage }));

// Storybook's <base target="_parent"> would open fragment links outside the story.
document.addEventListener('click', (event) => (event.target as Element).closest('a[href^="#"]')?.setAttribute('target', '_self'), true);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inDocument],
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      description: 'Language of the components',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.keys(locales).map((tag) => ({ value: tag, title: languageNames[tag] ?? tag, right: tag })),
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Auto', right: 'that of the language' },
          { value: 'ltr', title: 'LTR', right: 'left to right' },
          { value: 'rtl', title: 'RTL', right: 'right to left' },
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    docs: { container: DocsOnDemand, page: DocsPage, extractArgTypes: (component: unknown) => argTypesFor(declarations, component) },
    controls: { expanded: true, exclude: /^(ref|linkComponent|locale|articleLocale)$/ },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Pages',
          ['Seed'],
          'Introduction',
          'Try your own page',
          'Guides',
          [
            'Getting started',
            'In your site',
            'Keep the HTML of the server',
            'Without React',
            'From a SharePoint publishing page',
            'Beside other stylesheets',
            'The head of a page',
            'Languages and direction',
            'Alternative texts and credits',
            'Pictures, videos, documents, contacts',
            'Meeting facts',
            'Lists of news',
            'Printing',
            'Accessibility statement',
            'Supported browsers',
            'Releases and migration',
          ],
          'Foundations',
          ['Colours', 'Themes', 'Brands', 'Type', 'Space, focus and motion', 'Icons'],
          'Components',
          'Content types',
          'Functions',
          ['All functions'],
          'Languages',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
};

export default preview;
