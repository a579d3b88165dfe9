import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PhotoCredit } from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();

test.each([
  [{ text: 'Photo © Eurojust' }, 'Photo © Eurojust'],
  [{ holder: 'Eurojust' }, 'Photo © Eurojust'],
  [{ holder: 'Court', year: 2017 }, 'Photo © 2017 Court'],
  [{ creator: 'Robin Example' }, 'Photo: Robin Example'],
  [{ creator: ['Robin Example', 'Kim Sample'], agency: 'Wire', holder: ['A', 'B'] }, 'Photo: Robin Example, Kim Sample / Wire, © A, B'],
  [{ holder: 'Court', mark: '' }, 'Photo Court'],
  [{ source: 'Archive' }, 'Photo: Archive'],
])('writes %j as "%s"', (credit, line) => {
  render(<PhotoCredit photo={{ src: '/a.jpg', alt: 'A hall', credit }} />);
  expect(screen.getByText(line)).toHaveAttribute('translate', 'no');
});

test('renders alternative text, caption and credit separately', () => {
  render(
    <PhotoCredit
      photo={{
        src: '/a.jpg',
        width: 640,
        height: 480,
        alt: 'Nine people at a table',
        caption: 'The opening session',
        credit: { holder: 'Court' },
      }}
    />,
  );
  const figure = screen.getByRole('figure');
  expect(screen.getByRole('img', { name: 'Nine people at a table' })).toHaveAttribute('width', '640');
  expect(figure).toHaveTextContent(/^The opening session ?Photo © Court$/);
});

test('links licences given as SPDX identifier or URL by name', () => {
  const { rerender } = render(<PhotoCredit photo={{ credit: { holder: 'A', licence: 'CC-BY-SA-4.0' } }} />);
  const link = () => screen.getByRole('link');
  expect(link()).toHaveAccessibleName('CC BY-SA 4.0');
  expect(link()).toHaveAttribute('href', 'https://creativecommons.org/licenses/by-sa/4.0/');
  expect(link()).toHaveAttribute('rel', 'license');
  rerender(<PhotoCredit photo={{ credit: { holder: 'A', licence: 'https://court.example/reuse', licenceName: 'Reuse terms' } }} />);
  expect(link()).toHaveAccessibleName('Reuse terms');
  rerender(<PhotoCredit photo={{ credit: { holder: 'A', licence: 'LicenseRef-Own' } }} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/LicenseRef-Own/)).toBeInTheDocument();
});

test('labels pictures made or altered by AI', () => {
  render(<PhotoCredit photo={{ src: '/a.jpg', alt: '', credit: { holder: 'A', digitalSource: 'trainedAlgorithmicMedia' } }} />);
  expect(screen.getByText('Made with artificial intelligence')).toBeInTheDocument();
});

test('keeps alternative text and credit of a missing picture', () => {
  render(<PhotoCredit photo={{ alt: 'Nine people at a table', credit: { holder: 'Court' } }} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('figure')).toHaveTextContent('Picture not available: Nine people at a table');
  expect(screen.getByRole('figure')).toHaveTextContent('Photo © Court');
});

test('renders nothing without content', () => {
  const { container } = render(<PhotoCredit photo={{ credit: { creator: ' ' } }} />);
  expect(container).toBeEmptyDOMElement();
});

test('warns about a missing alt, a repeated alt and an unsafe address', () => {
  render(
    <>
      <PhotoCredit photo={{ src: '/no-alt.jpg' }} />
      <PhotoCredit photo={{ src: '/b.jpg', alt: 'Said twice', caption: 'Said twice' }} />
      <PhotoCredit photo={{ src: 'javascript:x', alt: 'Unsafe' }} />
    </>,
  );
  expect(told()).toEqual([
    expect.stringMatching(/<PhotoCredit> photo has no "alt"/),
    expect.stringMatching(/photo has the "alt" "Said twice", which repeats the caption/),
    expect.stringMatching(/photo\.src is the URL "javascript:x", whose scheme is not allowed/),
  ]);
  expect(document.querySelectorAll('img')).toHaveLength(2);
});

test('shows the alternative text in place of a picture with a blank address', () => {
  render(<PhotoCredit photo={{ src: '', alt: 'Nine people at a table' }} />);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText('Picture not available: Nine people at a table')).toBeInTheDocument();
});
