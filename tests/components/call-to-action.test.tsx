import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CallToAction } from '../../src/index.js';

test('shows a text and the link after it', () => {
  render(<CallToAction action={{ label: 'Register', href: '/register', text: ['Places are ', { type: 'strong', text: 'free' }, '.'] }} />);
  const link = screen.getByRole('link', { name: 'Register' });
  expect(link).toHaveAttribute('href', '/register');
  const text = screen.getByText('free').closest('p');
  expect(text).toHaveTextContent('Places are free.');
  expect(text?.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each([
  { label: ' ', href: '/register' },
  { label: 'Register', href: 'javascript:register()' },
])('renders nothing for %j', (action) => {
  const { container } = render(<CallToAction action={{ ...action, text: 'Places are free.' }} />);
  expect(container).toBeEmptyDOMElement();
});
