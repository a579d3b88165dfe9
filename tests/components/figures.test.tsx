import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Figures } from '../../src/index.js';

const hall = { src: '/hall.jpg', alt: 'A hall' };
const quay = { src: '/quay.jpg', alt: 'A quay' };

test('is a figure of figures, with one caption and one credit for all (HTML, figure)', () => {
  render(<Figures figures={{ photos: [hall, { ...quay, caption: 'The quay' }], caption: 'Two places', credit: { holder: 'Court' } }} />);
  const [group, ...photos] = screen.getAllByRole('figure');
  expect(photos.map((photo) => within(photo).getByRole('img').getAttribute('alt'))).toEqual(['A hall', 'A quay']);
  expect(photos[0]).toHaveTextContent('');
  expect(photos[1]).toHaveTextContent('The quay');
  expect(group?.querySelector(':scope > figcaption')).toHaveTextContent('Two placesPhoto © Court');
});

test('marks texts in the language of the group, and of a photo where it differs (WCAG 3.1.2)', () => {
  render(<Figures figures={{ photos: [hall, { ...quay, caption: 'Le quai', lang: 'fr' }], caption: 'Zwei Orte', lang: 'de' }} />);
  expect(screen.getByText('Zwei Orte').closest('[lang]')).toHaveAttribute('lang', 'de');
  expect(screen.getByText('Le quai').closest('[lang]')).toHaveAttribute('lang', 'fr');
});

test('loads its pictures as asked', () => {
  render(<Figures figures={{ photos: [hall, quay] }} loading="lazy" />);
  for (const image of screen.getAllByRole('img')) expect(image).toHaveAttribute('loading', 'lazy');
});

test('renders nothing without photos', () => {
  const { container } = render(<Figures figures={{ photos: [{}], caption: 'Two places' }} />);
  expect(container).toBeEmptyDOMElement();
});
