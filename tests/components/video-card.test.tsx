import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VideoCard } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const video = { title: 'The opening session', href: 'https://media.example/opening' };

test('is a link whose name says that it is a video, and how long', () => {
  render(<VideoCard video={{ ...video, duration: 'PT12M', poster: { src: '/still.jpg', width: 16, height: 9 } }} />);
  const link = screen.getByRole('link', { name: 'The opening session (Video, 12 minutes)' });
  expect(link).toHaveAttribute('href', 'https://media.example/opening');
  expect(link).not.toHaveAttribute('target');
  expect(document.querySelector('time')).toHaveAttribute('dateTime', 'PT12M');
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.querySelector('img')).toHaveAttribute('loading', 'lazy');
});

test('says that it is live', () => {
  render(<VideoCard video={{ ...video, live: true }} />);
  expect(screen.getByRole('link', { name: 'The opening session (Video, Live)' })).toBeInTheDocument();
});

test('shows who published it when, and in which languages it can be read', () => {
  render(
    <VideoCard
      video={{
        ...video,
        provider: 'Coastal TV',
        date: '2026-06-15',
        transcripts: [{ label: 'français', href: '/fr.html', lang: 'fr' }],
        subtitles: [{ label: 'العربية', lang: 'ar', dir: 'rtl' }],
      }}
    />,
  );
  expect(screen.getByText(/Coastal TV/)).toHaveTextContent('Coastal TV, 15 June 2026');
  const transcript = screen.getByRole('link', { name: 'français' });
  expect(transcript).toHaveAttribute('href', '/fr.html');
  expect(transcript).toHaveAttribute('hreflang', 'fr');
  expect(transcript.parentElement).toHaveTextContent('Transcript: français');
  const subtitles = screen.getByText('العربية');
  expect(subtitles).toHaveAttribute('lang', 'ar');
  expect(subtitles.parentElement).toHaveTextContent('Subtitles: العربية');
});

test('writes in the language of its locale, and marks what is in another', () => {
  render(<VideoCard video={{ ...video, duration: 'PT2H', lang: 'en' }} locale={fr} lang="fr" />);
  expect(screen.getByRole('link')).toHaveAccessibleName('The opening session (Vidéo, 2 heures)');
  expect(screen.getByText('Vidéo')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('The opening session').closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('renders nothing without a title or a safe URL, and leaves out what is no duration', () => {
  const { container } = render(
    <>
      <VideoCard video={{ ...video, title: ' ' }} />
      <VideoCard video={{ ...video, href: 'javascript:play()' }} />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
  render(<VideoCard video={{ ...video, duration: '12:30' }} />);
  expect(screen.getByRole('link')).toHaveAccessibleName('The opening session (Video)');
  expect(warnings()).toContainEqual(expect.stringMatching(/video\.duration is "12:30", which is not a duration/));
});

test('reads a number of seconds as a duration', () => {
  render(<VideoCard video={{ ...video, duration: 754 as never }} />);
  expect(screen.getByRole('link')).toHaveAccessibleName('The opening session (Video, 12 minutes 34 seconds)');
});
