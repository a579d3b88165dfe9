import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SiteFooter } from '../../src/index.js';

test('is the contentinfo landmark with a named list', () => {
  render(<SiteFooter footer={{ text: 'Court of Examplia', links: [{ label: 'Accessibility', href: '/a11y' }] }} />);
  expect(screen.getByRole('contentinfo')).toContainElement(screen.getByRole('list', { name: 'About this site' }));
  expect(screen.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '/a11y');
});

test('with nothing to say it is not there', () => {
  const { container } = render(<SiteFooter />);
  expect(container).toBeEmptyDOMElement();
});
