import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SiteHeader } from '../../src/index.js';

test('is the banner, and leads home under a name that holds the one shown', () => {
  render(
    <SiteHeader name="Court of Examplia" href="/en" top={<p>Top</p>}>
      Below
    </SiteHeader>,
  );
  const banner = screen.getByRole('banner');
  const home = screen.getByRole('link', { name: 'Court of Examplia, home page' });
  expect(home).toHaveAttribute('href', '/en');
  expect(home).toHaveTextContent('Court of Examplia');
  expect(banner.textContent).toBe('TopCourt of ExampliaBelow');
});

test('names are not for translation', () => {
  render(<SiteHeader name="Court of Examplia" />);
  expect(screen.getByText('Court of Examplia')).toHaveAttribute('translate', 'no');
});
