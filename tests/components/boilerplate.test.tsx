import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Boilerplate } from '../../src/index.js';

test('is a region named by its heading', () => {
  render(
    <Boilerplate heading="About the Agency" headingLevel={3}>
      <p>It measures tides.</p>
    </Boilerplate>,
  );
  expect(screen.getByRole('region', { name: 'About the Agency' })).toHaveTextContent('It measures tides.');
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('About the Agency');
});

test('is no region without a heading', () => {
  render(<Boilerplate heading=" ">It measures tides.</Boilerplate>);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.getByText('It measures tides.')).toBeInTheDocument();
});

test('renders nothing without text', () => {
  const { container } = render(<Boilerplate heading="About the Agency">{[]}</Boilerplate>);
  expect(container).toBeEmptyDOMElement();
});
