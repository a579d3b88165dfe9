import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SiteFooter } from '../../src/index.js';

test('renders the contentinfo landmark with a named list', () => {
  render(<SiteFooter footer={{ text: 'Court of Examplia', links: [{ label: 'Accessibility', href: '/a11y' }] }} />);
  expect(screen.getByRole('contentinfo')).toContainElement(screen.getByRole('list', { name: 'About this site' }));
  expect(screen.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '/a11y');
});

test('renders nothing without content', () => {
  const { container } = render(<SiteFooter />);
  expect(container).toBeEmptyDOMElement();
});
