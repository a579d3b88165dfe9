import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentList, Documents } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';

const report = { title: 'Annual report', href: '/report.pdf', type: 'PDF', size: 4_912_000 };

test('names each link after title, type, size and language, and never opens a window', () => {
  render(<DocumentList documents={[{ ...report, hrefLang: 'fr', language: 'français' }]} />);
  const link = screen.getByRole('link', { name: 'Annual report (PDF, 4.9 MB, français)' });
  expect(link).toHaveAttribute('type', 'application/pdf');
  expect(link).toHaveAttribute('hreflang', 'fr');
  expect(link).not.toHaveAttribute('target');
  expect(link).not.toHaveAttribute('download');
  expect(screen.getByText('français')).toHaveAttribute('lang', 'fr');
});

test.each([
  [{ title: 'Agenda', href: '/a' }, 'Agenda'],
  [{ ...report, pages: 48 }, 'Annual report (PDF, 4.9 MB, 48 pages)'],
  [{ ...report, pages: 1, size: 0 }, 'Annual report (PDF, 1 page)'],
  [{ ...report, hrefLang: 'fr' }, 'Annual report (PDF, 4.9 MB, FR)'],
  [{ ...report, hrefLang: 'en-GB' }, 'Annual report (PDF, 4.9 MB)'],
  [{ ...report, title: 'Rapport annuel', lang: 'fr', hrefLang: 'fr' }, 'Rapport annuel (PDF, 4.9 MB)'],
])('names %j "%s"', (document, name) => {
  render(<DocumentList documents={[document]} />);
  expect(screen.getByRole('link')).toHaveAccessibleName(name);
});

test('writes in the language of its locale', () => {
  render(<Documents documents={[{ ...report, title: 'Rapport', pages: 2 }, report]} locale={fr} />);
  expect(screen.getByRole('region', { name: 'Documents' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Rapport (PDF, 4,9 Mo, 2 pages)' })).toBeInTheDocument();
});

test('links other languages and the request for an accessible format, each with the title', () => {
  render(
    <Documents
      documents={[
        {
          ...report,
          date: '2026-06-16',
          accessibleFormatHref: '/ask',
          versions: [{ label: 'ελληνικά', href: '/el.pdf', lang: 'el', size: 5_340_000 }],
        },
      ]}
    />,
  );
  const item = within(within(screen.getByRole('region', { name: 'Document' })).getByRole('listitem'));
  const greek = item.getByRole('link', { name: 'ελληνικά (PDF, 5.3 MB), Annual report' });
  expect(greek).toHaveAttribute('hreflang', 'el');
  expect(item.getByText('ελληνικά')).toHaveAttribute('lang', 'el');
  expect(item.getByText(/^Other languages:/)).toBeInTheDocument();
  expect(item.getByRole('link', { name: 'Request an accessible format, Annual report' })).toHaveAttribute('href', '/ask');
  expect(item.getByText('16 June 2026')).toHaveAttribute('dateTime', '2026-06-16');
});

test('renders nothing without titles, and text without a safe URL', () => {
  const { container } = render(<Documents documents={[{ title: ' ', href: '/a.pdf' }]} />);
  expect(container).toBeEmptyDOMElement();
  render(<DocumentList documents={[{ ...report, href: 'javascript:open()' }]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('listitem')).toHaveTextContent('Annual report (PDF, 4.9 MB)');
});
