import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { enhanceCalendar } from '../../src/enhance-calendar.js';
import { toICalendar } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const { meeting, calendar } = addToCalendar.typical;
const createObjectURL = vi.fn<(file: Blob) => string>(() => 'blob:x');
beforeEach(() => {
  createObjectURL.mockClear();
  Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn<() => void>() });
});

/** jsdom lacks `Blob.text`. */
const textOf = (file: Blob | undefined) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(file ?? new Blob());
  });

test('saves the file created by toICalendar, with a button that needs script', async () => {
  render(<AddToCalendar meeting={meeting} calendar={calendar} />);
  const button = screen.getByRole('button', { name: 'Add to calendar' });
  expect(button).toHaveAttribute('data-needs-script');
  await userEvent.click(button);
  const [[file] = []] = createObjectURL.mock.calls;
  expect(file?.type).toBe('text/calendar');
  expect(await textOf(file)).toBe(toICalendar(meeting, calendar));
});

test("runs the caller's handler first, which may prevent the download", async () => {
  render(<AddToCalendar meeting={meeting} calendar={calendar} onClick={(event) => event.preventDefault()} />);
  await userEvent.click(screen.getByRole('button'));
  expect(createObjectURL).not.toHaveBeenCalled();
});

test('names the button in the language of the locale', () => {
  render(<AddToCalendar meeting={meeting} calendar={calendar} locale={fr} fileName="reunion.ics" />);
  expect(screen.getByRole('button', { name: 'Ajouter à l’agenda' })).toHaveAttribute('data-file-name', 'reunion.ics');
});

test('renders nothing for a cancelled meeting or one without a usable date', () => {
  const cancelled = render(<AddToCalendar {...addToCalendar.cancelled} />);
  expect(cancelled.container).toBeEmptyDOMElement();
  const undated = render(<AddToCalendar meeting={{ date: { text: 'In June' } }} calendar={calendar} />);
  expect(undated.container).toBeEmptyDOMElement();
  expect(warnings()).toEqual([expect.stringContaining('toICalendar')]);
});

test('saves once in static HTML however often the page is enhanced, until it is detached', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => page.remove());
  page.innerHTML = renderToStaticMarkup(<AddToCalendar meeting={meeting} calendar={calendar} />);
  const detach = [enhanceCalendar(), enhanceCalendar()];
  await userEvent.click(screen.getByRole('button'));
  expect(createObjectURL).toHaveBeenCalledOnce();
  for (const one of detach) one();
  await userEvent.click(screen.getByRole('button'));
  expect(createObjectURL).toHaveBeenCalledOnce();
});
