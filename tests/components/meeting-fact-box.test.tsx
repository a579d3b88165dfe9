import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Meeting, MeetingFactBox } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { seed } from '../../stories/fixtures/seed.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();

/** The facts as pairs of term and details. */
function facts(): Record<string, string[]> {
  const rows = [...document.querySelectorAll('dl > div')];
  return Object.fromEntries(
    rows.map((row) => [row.querySelector('dt')?.textContent, [...row.querySelectorAll('dd')].map((dd) => dd.textContent)]),
  );
}
const box = (meeting: Meeting, props = {}) => render(<MeetingFactBox meeting={meeting} {...props} />);

test('holds the facts the seed buries in prose', () => {
  box(seed.meetings?.[0] ?? {});
  expect(screen.getByRole('region', { name: 'The meeting at a glance' })).toBeInTheDocument();
  expect(facts()).toEqual({
    Date: ['15 June 2017'],
    Place: ['Eurojust, The Hague'],
    'Organised by': ['Maltese EU Presidency', 'Eurojust'],
    Chair: ['Klaus Meyer-Cabri, Vice-President of Eurojust'],
    'Co-chairs': [
      'Vincienne Vella, Deputy to the National Member for Malta, representing the current EU Presidency',
      'Raivo Sepp, National Member for Estonia, representing the upcoming EU Presidency',
    ],
    Participants: ['More than seventy practitioners from 23 EU Member States and third States such as Norway and the USA'],
    'Took part': ['European Commission', 'EEAS', 'EUNAVFOR MED', 'Europol', 'Frontex'],
    Objective: [expect.stringMatching(/^To strengthen the judicial response/)],
  });
  expect(screen.getByText('15 June 2017')).toHaveAttribute('datetime', '2017-06-15');
});

test.each<[Meeting['date'], string, string | undefined]>([
  [{ start: '2017-06-15' }, '15 June 2017', '2017-06-15'],
  [{ start: '2017-06-15', end: '2017-06-16' }, '15–16 June 2017', undefined],
  [{ start: '2017-06-30', end: '2017-07-01' }, '30 June – 1 July 2017', undefined],
  [{ start: '2017-12-31', end: '2018-01-01' }, '31 December 2017 – 1 January 2018', undefined],
  [{ start: '2017-06-15T10:00', timeZone: 'Europe/Amsterdam' }, '15 June 2017, 10:00 (Amsterdam time)', '2017-06-15T10:00'],
  [
    { start: '2017-06-15T10:00', end: '2017-06-15T12:30', timeZone: 'Europe/Amsterdam' },
    '15 June 2017, 10:00–12:30 (Amsterdam time)',
    '2017-06-15T10:00',
  ],
  [
    { start: '2026-06-15T09:00', end: '2026-06-16T17:00', timeZone: 'Europe/Brussels' },
    '15 June 2026, 09:00 – 16 June 2026, 17:00 (Brussels time)',
    undefined,
  ],
  [{ start: '2026-06-15T22:00', timeZone: 'UTC' }, '15 June 2026, 22:00 (UTC)', '2026-06-15T22:00'],
  [{ start: '2026-06-15T22:00', timeZone: 'Europe/Brussels', timeZoneName: 'CEST' }, '15 June 2026, 22:00 (CEST)', '2026-06-15T22:00'],
  [{ text: '7 and 8 November' }, '7 and 8 November', undefined],
  [{ text: 'today', start: '2017-06-15' }, 'today', '2017-06-15'],
])('%j reads "%s"', (date, text, machine) => {
  box({ date });
  expect(facts()).toEqual({ Date: [text] });
  expect(document.querySelector('time')?.getAttribute('datetime') ?? undefined).toBe(machine);
});

test('dates follow the language', () => {
  box({ date: { start: '2017-06-01', end: '2017-06-16' } }, { locale: fr });
  expect(facts()).toEqual({ Date: ['1er–16 juin 2017'] });
  box({ date: { start: '2017-06-15' } }, { locale: ar });
  expect(screen.getByText('15 يونيو 2017')).toBeInTheDocument();
});

test('a malformed date is shown as it is, and the developer is told; so is a time without its zone', () => {
  box({ date: { start: '15/06/2017', end: 'soon' } });
  expect(facts()).toEqual({ Date: ['15/06/2017'] });
  expect(document.querySelector('time')).toBeNull();
  box({ date: { start: '2017-06-15T10:00' } });
  expect(told()).toEqual([
    expect.stringContaining('"15/06/2017"'),
    expect.stringContaining('"soon"'),
    expect.stringContaining('without a time zone'),
  ]);
});

test('an end before the start is left out, and the developer is told', () => {
  box({ date: { start: '2017-06-15', end: '2017-06-01' } });
  expect(facts()).toEqual({ Date: ['15 June 2017'] });
  expect(told()).toEqual([expect.stringContaining('before the start')]);
});

test('the rows agree in number, and rows with nothing to say are not there', () => {
  box({ chairs: [{ name: 'A' }, { name: 'B' }], coChairs: [{ name: 'C' }], organisers: [], participants: { text: ' ' } });
  expect(facts()).toEqual({ Chairs: ['A', 'B'], 'Co-chair': ['C'] });
});

test('people in their real forms, names not for translation', () => {
  box({ chairs: [{ honorificPrefix: 'Dr', name: 'Robin Example', honorificSuffix: 'KC', alternateName: 'Робин', role: 'President' }] });
  expect(facts()).toEqual({ Chair: ['Dr Robin Example KC (Робин), President'] });
  expect(screen.getByText('Dr Robin Example KC')).toHaveAttribute('translate', 'no');
});

test('participants: words first, else the number with its qualifier; then groups and people', () => {
  box({ participants: { count: 70, qualifier: 'more than', groups: ['Norway'], people: [{ name: 'Kim Sample' }] } });
  expect(facts()).toEqual({ Participants: ['more than 70 participants', 'Norway', 'Kim Sample'] });
  box({ participants: { text: 'many', count: 70 } });
  expect(facts()).toEqual(expect.objectContaining({ Participants: ['many'] }));
});

test.each([
  ['postponed', 'Postponed'],
  ['cancelled', 'Cancelled'],
  ['rescheduled', 'Rescheduled'],
] as const)('%s stands first; a cancelled meeting is not for the calendar', (status, text) => {
  box({ status, date: { start: '2017-06-15' }, previousDate: { start: '2017-05-01' }, calendarHref: '/m.ics', attendance: 'online' });
  expect(Object.entries(facts())).toEqual([
    ['Status', [text]],
    ['Date', ['15 June 2017']],
    ['First planned for', ['1 May 2017']],
    ['Attendance', ['Online']],
  ]);
  expect(screen.queryAllByRole('link', { name: 'Add to calendar' })).toHaveLength(status === 'cancelled' ? 0 : 1);
});

test('long lists wait behind a disclosure that says how many', () => {
  box({ bodies: Array.from({ length: 12 }, (_, index) => ({ name: `Body ${index}` })) });
  const summary = screen.getByText('Show all 12 names');
  expect(within(summary.closest('details') as HTMLElement).getAllByText(/^Body/)).toHaveLength(12);
});

test('several boxes on a page have headings of their own; no facts, no box', () => {
  box({ title: 'First session', objective: 'x' }, { headingLevel: 3 });
  expect(screen.getByRole('heading', { level: 3, name: 'First session' })).toBeInTheDocument();
  const empty = box({ title: 'Alone', status: 'scheduled' });
  expect(empty.container).toBeEmptyDOMElement();
  expect(told()).toEqual([expect.stringContaining('without facts')]);
});

test('rows of your own, with their language', () => {
  box({
    facts: [
      { term: 'Dress', details: ['toge', ''], lang: 'fr' },
      { term: ' ', details: ['x'] },
    ],
  });
  expect(facts()).toEqual({ Dress: ['toge'] });
  expect(screen.getByText('toge')).toHaveAttribute('lang', 'fr');
});
