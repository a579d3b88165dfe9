import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NavigateUp } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const trail = [{ label: 'Home', href: '/' }, { label: 'News', href: '/news' }, { label: 'A meeting' }];

test('names its destination and has the link type up', () => {
  render(<NavigateUp trail={trail} />);
  const link = screen.getByRole('link', { name: 'Navigate up to News' });
  expect(link).toHaveAttribute('href', '/news');
  expect(link).toHaveAttribute('rel', 'up');
});

test("keeps the language of the parent's name", () => {
  render(<NavigateUp trail={[{ label: 'Nouvelles', href: '/fr', lang: 'fr' }, { label: 'x' }]} locale={ar} />);
  expect(screen.getByText('Nouvelles')).toHaveAttribute('lang', 'fr');
});

test.each([[[]], [[{ label: 'Home', href: '/' }]], [[{ label: 'No address' }, { label: 'x' }]]])(
  'renders nothing at the root: %j',
  (short) => {
    const { container } = render(<NavigateUp trail={short} />);
    expect(container).toBeEmptyDOMElement();
  },
);

test('renders nothing for an unsafe URL, and warns', () => {
  const { container } = render(<NavigateUp trail={[{ label: 'Bad', href: ' java\nscript:alert(1)' }, { label: 'x' }]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warnings()).toEqual([expect.stringContaining('scheme is not allowed')]);
});

test('renders the link with linkComponent', () => {
  const RouterLink = ({ href, ...rest }: { href: string }) => <a data-router="" href={`/app${href}`} {...rest} />;
  render(<NavigateUp trail={trail} linkComponent={RouterLink} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/app/news');
});

test('renders nothing for a blank URL', () => {
  const { container } = render(<NavigateUp trail={[{ label: 'Press', href: '' }, { label: 'News' }]} />);
  expect(container).toBeEmptyDOMElement();
});
