import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { en, type Locale } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { fr } from '../src/locales/fr.js';
import '../src/styles/index.css';
import './preview.css';

const locales: Record<string, Locale> = { en, fr, ar };

/** The document around a story: language, direction, theme. */
function Document({ locale, dir, theme, children }: { locale: Locale; dir: string; theme: string; children: ReactNode }) {
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: locale.tag, dir });
    document.documentElement.dataset.theme = theme;
  }, [locale.tag, dir, theme]);
  return children;
}

/** A story's own `locale` wins over the toolbar. */
const inDocument: Decorator = (Story, { args, globals }) => {
  const locale = (args.locale as Locale | undefined) ?? locales[globals.locale as string] ?? en;
  const dir = globals.direction === 'auto' ? locale.dir : (globals.direction as string);
  return (
    <Document locale={locale} dir={dir} theme={globals.theme as string}>
      <Story args={{ ...args, locale }} />
    </Document>
  );
};

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
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    controls: { expanded: true, exclude: /^(ref|linkComponent)$/ },
    options: { storySort: { order: ['Pages', ['Seed'], 'About', 'Components'] } },
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
