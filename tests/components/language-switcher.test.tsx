import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ArticleHeader, LanguageSwitcher } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { languageSwitcher, languages } from '../../stories/fixtures/language-switcher.js';

test('lists twenty-four languages behind a button that names the current one', () => {
  const { container } = render(<LanguageSwitcher languages={languages} />);
  expect(screen.getByRole('button', { name: 'Change language, current language is English' })).toHaveAttribute('type', 'button');
  const links = within(screen.getByLabelText('Languages')).getAllByRole('link', { hidden: true });
  expect(links).toHaveLength(24);
  for (const [index, { lang, label, href }] of languages.entries()) {
    expect(links[index]).toHaveTextContent(label);
    for (const [name, value] of Object.entries({ lang, hreflang: lang, href })) expect(links[index]).toHaveAttribute(name, value);
  }
  expect(container.querySelector('select, nav, [role]')).toBeNull();
});

test('marks the current language, which is not an alternate of itself', () => {
  render(<LanguageSwitcher {...languageSwitcher.twoLanguages} />);
  const current = screen.getByRole('link', { current: true });
  expect(current).toHaveTextContent('Deutsch');
  expect(current).not.toHaveAttribute('rel');
  expect(screen.getByRole('link', { name: 'français' })).toHaveAttribute('rel', 'alternate');
  expect(screen.queryByRole('button'), 'two languages need no button').toBeNull();
});

test('matches the language of the locale regardless of case', () => {
  render(<LanguageSwitcher languages={[...languages.slice(0, 3), { lang: 'FR', label: 'français', href: '/fr' }]} locale={fr} />);
  expect(screen.getByRole('button', { name: fr.messages.languageSwitcher.change.replace('{language}', 'français') })).toBeInTheDocument();
});

test('matches a regional tag with its language', () => {
  render(<LanguageSwitcher languages={languages} current="en-GB" />);
  expect(screen.getByRole('button', { name: 'Change language, current language is English' })).toBeInTheDocument();
});

test.each([
  ['zh-Hant-TW', '繁體中文'],
  ['zh-TW', '繁體中文'],
  ['zh-Hant-x-court', '繁體中文'],
  ['ZH', '中文'],
])('matches %s with the closest language, %s', (current, label) => {
  const versions = [
    { lang: 'zh', label: '中文', href: '/zh' },
    { lang: 'zh-Hant', label: '繁體中文', href: '/zh-hant' },
  ];
  render(<LanguageSwitcher languages={versions} current={current} />);
  expect(screen.getByRole('link', { current: true, name: label })).toBeVisible();
});

test('lists a language twice if it occurs twice', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const twins = [1, 2].map((part) => ({ lang: 'en', label: `English ${part}`, href: `/en/${part}` }));
  render(<LanguageSwitcher languages={twins} />);
  render(<ArticleHeader article={{ headline: 'x', translations: twins }} />);
  expect(screen.getAllByRole('link', { name: /English/ })).toHaveLength(4);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('marks right-to-left names in the button and in the list', () => {
  render(<LanguageSwitcher {...languageSwitcher.severalScripts} />);
  for (const name of screen.getAllByText('العربية')) expect(name).toHaveAttribute('dir', 'rtl');
});

test('names the list if the current language is not in it', () => {
  render(<LanguageSwitcher {...languageSwitcher.unknownCurrent} />);
  expect(screen.getByRole('button', { name: 'Langues' })).toBeInTheDocument();
});

test('renders nothing for one language, and no link for an unsafe URL', () => {
  expect(renderToStaticMarkup(<LanguageSwitcher languages={languages.slice(0, 1)} />)).toBe('');
  render(
    <LanguageSwitcher
      languages={[
        { lang: 'en', label: 'English', href: '/en' },
        { lang: 'fr', label: 'français', href: 'vbscript:x' },
      ]}
    />,
  );
  expect(screen.queryByRole('link', { name: 'français' })).toBeNull();
  expect(screen.getByText('français')).toBeInTheDocument();
});

test.each([null, {}, ' '])('takes the language of its words where the current one is no tag: %j', (current) => {
  render(
    <LanguageSwitcher
      languages={[
        { label: 'English', href: '/en', lang: 'en' },
        { label: 'Deutsch', href: '/de', lang: 'de' },
      ]}
      current={current as never}
    />,
  );
  expect(screen.getByRole('link', { current: true })).toHaveTextContent('English');
});
